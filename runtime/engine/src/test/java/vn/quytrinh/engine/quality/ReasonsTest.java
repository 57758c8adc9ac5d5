package vn.quytrinh.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.budget.TimeBudget;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

class ReasonsTest {

    private static final QualityVerdict VERDICT = new QualityVerdict(
            "H05",
            List.of(warning("A-1", "S01"), warning("A-1", "S02"), warning("A-2", "S01")),
            List.of(),
            List.of(),
            new TimeBudget(List.of(), List.of(), List.of(), List.of(), true),
            null,
            List.of());

    @Test
    void shouldTakeAReasonOfTheElementBeforeOneOfTheRule() {
        // when
        Reasons reasons = Reasons.of(VERDICT, Map.of("A-1", "cả quy tắc", "A-1:S02", " riêng bước 2 ", "B-9", "thừa"));

        // then
        assertThat(reasons.given()).isEqualTo(Map.of("A-1:S01", "cả quy tắc", "A-1:S02", "riêng bước 2"));
        assertThat(reasons.missing()).extracting(JudgedFinding::key).containsExactly("A-2:S01");
    }

    @Test
    void shouldTakeNoBlankAndNoEndlessReason() {
        // then
        assertThat(Reasons.of(VERDICT, Map.of("A-1", " ")).missing()).hasSize(3);
        assertThatThrownBy(() -> Reasons.of(VERDICT, Map.of("A-2", "x".repeat(2001))))
                .hasMessageContaining("2000");
    }

    private static JudgedFinding warning(String rule, String element) {
        return new JudgedFinding(
                new Finding(rule, "WARN", element, new Text("", ""), new Citation("x", null, false), new Text("", "")),
                Effect.NEEDS_REASON);
    }
}
