package vn.quytrinh.designer.reading;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file a person is reading; it outlives a reload of the page, and nothing of it is stored before it is taken in. */
@SpringComponent
@VaadinSessionScope
public class ReadingSession {
    private @Nullable OpenReading open;

    /** Begins to read a file in place of the one before. */
    public void begin(OpenReading reading) {
        open = reading;
    }

    /** Returns what is being read, empty for nothing. */
    Optional<OpenReading> open() {
        return Optional.ofNullable(open);
    }

    /** Forgets the file. */
    void end() {
        open = null;
    }
}
