package vn.quytrinh.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.pack.Enforcement;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

class JudgedFindingTest {

    static Stream<Arguments> effects() {
        return Stream.of(
                arguments("ERROR", Enforcement.ADVISORY, Effect.TOLD),
                arguments("ERROR", Enforcement.ERRORS, Effect.BLOCKS),
                arguments("ERROR", Enforcement.FULL, Effect.BLOCKS),
                arguments("WARN", Enforcement.ADVISORY, Effect.TOLD),
                arguments("WARN", Enforcement.ERRORS, Effect.TOLD),
                arguments("WARN", Enforcement.FULL, Effect.NEEDS_REASON),
                arguments("INFO", Enforcement.FULL, Effect.TOLD));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void shouldBlockByErrorsAndAskForReasonsByWarnings(String severity, Enforcement enforcement, Effect effect) {
        // given
        var finding = new Finding(
                "ISO-10", severity, "S01", new Text("vi", "en"), new Citation("x", null, false), new Text("", ""));

        // when
        JudgedFinding judged = JudgedFinding.of(finding, enforcement);

        // then
        assertThat(judged.effect()).isEqualTo(effect);
        assertThat(judged.key()).isEqualTo("ISO-10:S01");
    }
}
