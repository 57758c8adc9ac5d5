package vn.quytrinh.procedure.law.format;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file of a register.
 *
 * @param name its name, one of {@link LawFormat#fileNames()}
 * @param content UTF-8 text in YAML
 */
public record LawFile(String name, byte[] content) {

    /** Checks and copies. */
    public LawFile {
        Objects.requireNonNull(name, "name");
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LawFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
