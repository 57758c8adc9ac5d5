package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.byhand.RulesByHand;
import vn.quytrinh.handling.plan.Matter;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.PolicyFact;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.RuleBase;
import vn.quytrinh.rulebase.TraceEntry;

/** What a supplement does to the clock is concluded by one rule only, whatever law is in force on the day. */
class SupplementModeTest {

    private static final RuleBase RULES = RuleBase.load(Handling.class.getClassLoader(), "quytrinh-handling");
    private static final List<String> CONCLUDING = List.of("LR-035", "LR-036", "LR-037", "HR-001");

    private static final RegimeParameter RESTART = parameter("supplement.mode", "RESTART");
    private static final RegimeParameter RESUME = parameter("supplement.mode", "RESUME");
    private static final RegimeParameter CHAIN_RESUMES = parameter("birthAndDeathChain.supplement.mode", "RESUME");

    static Stream<Arguments> laws() {
        return Stream.of(
                Arguments.of(Matter.CIVIL_STATUS_CHAIN, "", List.of(RESTART, CHAIN_RESUMES), "LR-037"),
                Arguments.of(Matter.CIVIL_STATUS_CHAIN, "", List.of(CHAIN_RESUMES), "LR-037"),
                Arguments.of(Matter.CIVIL_STATUS_CHAIN, "", List.of(RESTART), "LR-035"),
                Arguments.of(Matter.CIVIL_STATUS_CHAIN, "", List.of(), "HR-001"),
                Arguments.of(Matter.LAND, "", List.of(CHAIN_RESUMES), "HR-001"),
                Arguments.of(Matter.LAND, "RESUME", List.of(RESTART), "LR-037"),
                Arguments.of(Matter.LAND, "", List.of(RESUME), "LR-036"));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void shouldBeConcludedByOneRule(Matter matter, String ofProcedure, List<RegimeParameter> law, String rule) {
        // given
        var policy =
                new PolicyFact(LocalDate.of(2026, 8, 3), ofProcedure, 1, "", matter, "DIRECT", false, null, null, "");
        List<?> heard = Stream.concat(Stream.of(policy), law.stream()).toList();
        var byRules = new Conclusions();
        var byHand = new Conclusions();

        // when
        try (RuleBase.Session session = RULES.open(byRules)) {
            session.fire(heard);
        }
        new RulesByHand(byHand).hear(heard);

        // then
        assertThat(concluding(byRules)).containsExactly(rule);
        assertThat(concluding(byHand)).containsExactly(rule);
    }

    private static List<String> concluding(Conclusions out) {
        return out.trace().stream()
                .map(TraceEntry::rule)
                .filter(CONCLUDING::contains)
                .toList();
    }

    private static RegimeParameter parameter(String name, String value) {
        return new RegimeParameter(name, value, null, new Citation("NĐ 118/2025/NĐ-CP", "Đ17", true));
    }
}
