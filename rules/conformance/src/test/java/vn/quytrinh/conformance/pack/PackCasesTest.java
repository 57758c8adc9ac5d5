package vn.quytrinh.conformance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityRule;

/** Every rule of the shipped packs finds what its failing cases hold and nothing in its passing ones. */
class PackCasesTest {

    private static final QualityCheck CHECK = QualityCheck.shipped();

    static Stream<Arguments> cases() {
        return CHECK.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .flatMap(rule -> rule.getExamples().stream()
                        .map(example -> Arguments.of(
                                rule.getId(),
                                example.isPasses() ? "passes" : "fails",
                                example.getText(),
                                rule,
                                example)));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("cases")
    void shouldDoWhatTheCaseSays(String id, String outcome, String text, QualityRule rule, Example example) {
        // when
        CaseRun found = new PackCases(CHECK).run(rule, example);

        // then
        assertThat(found.asExpected())
                .as(
                        "%s, found %s",
                        text, found.findings().stream().map(Finding::message).toList())
                .isTrue();
    }

    @Test
    void shouldLeaveNothingOpen() {
        assertThat(CHECK.packs())
                .flatExtracting(pack ->
                        PackCoverage.of(pack, new PackCases(CHECK).run(pack)).rules())
                .filteredOn(rule -> !rule.gaps().isEmpty())
                .extracting(rule -> rule.rule() + " " + rule.gaps() + " " + rule.silentSentences())
                .isEmpty();
    }
}
