package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.RuleBase;

class ParametersReadTest {

    private static final Pattern NAMED = Pattern.compile("RegimeParameter\\(name == \"([^\"]+)\"");
    private static final Citation CITATION = new Citation("NĐ 118/2025/NĐ-CP", "Đ17", true);

    @Test
    void shouldKeepEveryParameterThatSomeRuleNames() throws IOException {
        // given
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/vn/quytrinh/handling/rules"))) {
            files.forEach(file -> NAMED.matcher(text(file)).results().forEach(found -> named.add(found.group(1))));
        }
        var rules = RuleBase.load(Handling.class.getClassLoader(), "quytrinh-handling");

        // when
        var read = rules.read(Stream.concat(named.stream(), Stream.of("read.by.nobody"))
                .map(ParametersReadTest::parameter)
                .toList());

        // then
        assertThat(named).hasSizeGreaterThan(25);
        assertThat(read).extracting(RegimeParameter::name).containsExactlyElementsOf(named);
    }

    private static RegimeParameter parameter(String name) {
        return new RegimeParameter(name, "1", null, CITATION);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
