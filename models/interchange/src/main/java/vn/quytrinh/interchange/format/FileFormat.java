package vn.quytrinh.interchange.format;

import java.util.List;
import java.util.Set;
import vn.quytrinh.model.process.Procedure;

/** A file format. It can be {@link Readable}, {@link Writable} or both. */
public interface FileFormat {

    /** Returns the stable name, for example {@code json}. */
    String name();

    /** Returns the extensions of its files, in lower case and without the dot. */
    Set<String> extensions();

    /** A format that procedures can be read from. */
    interface Readable extends FileFormat {

        /**
         * Tells whether a file with one of the extensions is of this format; several formats may share an extension, and the
         * first in the order of {@link Formats} that recognises the file reads it.
         *
         * @param file the file, not null; looked at as little as possible
         */
        default boolean recognises(InputFile file) {
            return true;
        }

        /**
         * Reads the procedures of a file.
         *
         * @param file the file, not null
         * @throws vn.quytrinh.interchange.guard.RefusedFileException when the file is not read
         */
        FileContent read(InputFile file);
    }

    /** A format that procedures can be written in. */
    interface Writable extends FileFormat {

        /**
         * Writes procedures as the bytes of one file.
         *
         * @param procedures at least one; they are only read
         * @param options what was asked for besides
         * @throws vn.quytrinh.interchange.guard.RefusedFileException when these procedures cannot be written so
         */
        byte[] write(List<Procedure> procedures, WriteOptions options);
    }
}
