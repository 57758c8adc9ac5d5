package vn.quytrinh.designer.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.common.Severity;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;

/** Packs are written {@code A=1 B=1}: the rules A and B, each with the statement 1. */
class PackMergeTest {

    static Stream<Arguments> packs() {
        return Stream.of(
                arguments("A=1 B=1", "A=2 B=1", "A=1 B=3", "", "A=2 B=3"),
                arguments("A=1 B=1", "A=1 B=1 C=1", "A=1", "", "A=1 C=1"),
                arguments("A=1 B=1", "A=1", "A=1 B=1 D=1", "", "A=1 D=1"),
                arguments("A=1 B=1", "A=1 N-01=m B=1", "A=1 B=1 N-01=t", "", "A=1 N-01=t N-02=m B=1"),
                arguments("A=1 B=1 C=1", "C=1 A=1 B=1", "A=1 B=1 X=1 C=1", "", "C=1 A=1 B=1 X=1"),
                arguments("A=1 B=1 C=1", "A=1 M=1 B=1 C=1", "C=1 B=1 A=1", "", "C=1 B=1 A=1 M=1"),
                arguments("A=1", "A=2", "A=2", "", "A=2"),
                arguments("A=1", "A=2", "A=3", "A:MINE", "A=2"),
                arguments("A=1", "A=2", "A=3", "A:THEIRS", "A=3"),
                arguments("A=1", "A=2", "A=3", "A:BOTH", "A=3 A-01=2"),
                arguments("A=1 B=1", "A=2 B=1", "B=1", "A:MINE", "A=2 B=1"),
                arguments("A=1 B=1", "A=2 B=1", "B=1", "A:THEIRS", "B=1"),
                arguments("A=1 B=1", "B=1", "A=3 B=1", "A:MINE", "B=1"),
                arguments("A=1", "A=1 B=1", "", "", "B=1"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void shouldPutWhatWasWrittenUponWhatWasPublished(
            String base, String mine, String theirs, String choices, String merged) {
        // given
        var merge = new PackMerge(pack(base), pack(mine), pack(theirs));
        Map<String, RuleMerge.Choice> chosen = choices.isEmpty()
                ? Map.of()
                : Map.of(choices.split(":")[0], RuleMerge.Choice.valueOf(choices.split(":")[1]));

        // then
        assertThat(merge.conflicts()).extracting(RuleMerge::id).containsExactlyElementsOf(chosen.keySet());
        assertThat(told(merge.merged(chosen))).isEqualTo(merged);
    }

    @Test
    void shouldNotDecideAConflictByItself() {
        // given
        var merge = new PackMerge(pack("A=1"), pack("A=2"), pack("A=3"));

        // then
        assertThatNullPointerException()
                .isThrownBy(() -> merge.merged(Map.of()))
                .withMessage("Expected a choice for A");
    }

    @Test
    void shouldTakeASeverityForAChangeAndTextsThatFollowForNone() {
        // given
        QualityPack base = pack("A=1");
        QualityPack severe = EcoreUtil.copy(base);
        severe.getRules().getFirst().setSeverity(Severity.ERROR);
        QualityPack written = pack("A=");
        QualityPack filled = pack("A=");
        Automatic.fill(filled.getRules().getFirst());

        // then
        assertThat(new PackMerge(base, severe, base).changes())
                .extracting(RuleMerge::kind)
                .containsExactly(RuleMerge.Kind.MINE);
        assertThat(new PackMerge(written, written, filled).changes()).isEmpty();
    }

    private static QualityPack pack(String rules) {
        QualityPack pack = QualityFactory.eINSTANCE.createQualityPack();
        pack.setId("own-h05");
        for (String each : rules.isEmpty() ? List.<String>of() : List.of(rules.split(" "))) {
            QualityRule rule = QualityFactory.eINSTANCE.createQualityRule();
            rule.setId(each.split("=")[0]);
            rule.setSeverity(Severity.WARN);
            rule.getSentences().add(SentenceForm.EVERY.begin());
            String statement = each.substring(each.indexOf('=') + 1);
            rule.setStatementVi(statement.isEmpty() ? null : statement);
            pack.getRules().add(rule);
        }
        return pack;
    }

    private static String told(QualityPack pack) {
        return String.join(
                " ",
                pack.getRules().stream()
                        .map(rule -> rule.getId() + "=" + rule.getStatementVi())
                        .toList());
    }
}
