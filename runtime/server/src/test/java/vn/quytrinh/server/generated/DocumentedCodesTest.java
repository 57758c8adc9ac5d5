package vn.quytrinh.server.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of codes against the code. */
class DocumentedCodesTest {

    private static final List<Path> SOURCES = Stream.of(
                    "../engine", "../server", "../../rules/handling", "../../models/worktime", "../../models/procedure")
            .map(module -> Path.of(module, "src/main/java"))
            .toList();
    private static final Pattern RAISED = Pattern.compile(
            "(?:new (?:Engine|Handling|Worktime)Exception|Problem\\.of)\\(\\s*(?:[\\w.]+,\\s*)?\"([A-Z0-9_]+)\"");

    @Test
    void shouldExplainEveryCodeThatIsRaised() throws IOException {
        // given
        Set<String> documented = DocumentedCodes.all();

        // then
        assertThat(RAISED.matcher(sources()).results().map(raised -> raised.group(1)))
                .hasSizeGreaterThan(60)
                .allMatch(code -> DocumentedCodes.explains(documented, code), "explained in docs/problems.md");
    }

    @Test
    void shouldExplainNoCodeThatIsGone() throws IOException {
        // given
        String sources = sources();

        // then
        assertThat(DocumentedCodes.all())
                .filteredOn(code -> !code.contains("*"))
                .allSatisfy(code -> assertThat(sources.contains("\"" + code + "\""))
                        .as(code)
                        .isTrue());
    }

    private static String sources() throws IOException {
        var all = new StringBuilder();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                all.append(files.filter(file -> file.toString().endsWith(".java"))
                        .map(DocumentedCodesTest::text)
                        .collect(Collectors.joining("\n")));
            }
        }
        return all.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
