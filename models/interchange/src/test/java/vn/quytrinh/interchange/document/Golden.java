package vn.quytrinh.interchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares texts with those that were looked at and kept; {@code -Drefresh.golden=true} keeps new ones. */
public final class Golden {

    private static final Path KEPT = Path.of("src", "test", "resources", "vn", "quytrinh", "interchange", "document");

    private Golden() {}

    /** Compares a text with the one kept under a name. */
    public static void compare(String name, String text) throws IOException {
        Path kept = KEPT.resolve(name + ".txt");
        if (Boolean.getBoolean("refresh.golden")) {
            Files.createDirectories(KEPT);
            Files.writeString(kept, text);
        }
        assertThat(text).isEqualTo(Files.readString(kept));
    }
}
