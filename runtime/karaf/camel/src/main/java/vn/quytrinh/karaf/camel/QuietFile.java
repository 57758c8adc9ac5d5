package vn.quytrinh.karaf.camel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * Accepts what nobody has written for a while, so that no half of a file is read; the others are looked at again.
 *
 * @param span how long nobody must have written
 */
record QuietFile(Duration span) implements GenericFileFilter<Object> {

    @Override
    public boolean accept(GenericFile<Object> file) {
        return file.isDirectory()
                || Instant.ofEpochMilli(file.getLastModified())
                        .isBefore(Clock.systemUTC().instant().minus(span));
    }
}
