package vn.quytrinh.server.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes that {@code docs/problems.md} explains. */
final class DocumentedCodes {

    static final Path DOCUMENT = Path.of("docs/problems.md");

    private static final Pattern LINE = Pattern.compile("^\\| `([A-Z0-9_*]+)` \\|", Pattern.MULTILINE);

    private DocumentedCodes() {}

    /** Tells whether a code is explained, by itself or as that of a field which is missing or not as it should be. */
    static boolean explains(Set<String> documented, String code) {
        return documented.contains(code) || documented.contains(code.replaceFirst("^.+_(INVALID|REQUIRED)$", "*_$1"));
    }

    static Set<String> all() throws IOException {
        return LINE.matcher(Files.readString(DOCUMENT))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
