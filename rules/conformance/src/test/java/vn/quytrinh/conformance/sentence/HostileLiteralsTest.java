package vn.quytrinh.conformance.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.conformance.element.ElementsOf;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Whatever a user types stays a value: the generated rules are the same whatever it is. */
class HostileLiteralsTest {

    private static final CheckContext CONTEXT = CheckContext.on(LocalDate.of(2026, 11, 23));

    static Stream<String> hostile() {
        return Stream.of(
                "\"); System.exit(1); //",
                "\" || true || \"",
                "x\") then java.lang.Runtime.getRuntime().exec(\"id\"); end rule \"y\" when eval(true",
                "${jndi:ldap://x}",
                "#{T(java.lang.System).exit(1)}",
                "*/ end /*",
                "\\u0022); throw new Error();//",
                "\\",
                "\n\nend\n\nrule \"z\"\nwhen\nthen\nend",
                "literals.text(0)",
                "$x",
                "'; drop table procedures; --",
                "Phòng \u202Egnòhp",
                "\0");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void shouldKeepALiteralOutOfTheGeneratedRules(String literal) {
        // when
        SentenceRules rules = SentenceRules.compile(sentences(literal));

        // then
        assertThat(rules.drl())
                .isEqualTo(SentenceRules.compile(sentences("bình thường")).drl());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void shouldStillFindTheLiteralItself(String literal) {
        // given
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        procedure.getProcess().getSteps().get(3).getRole().setName(literal);
        ElementsOf elements = ElementsOf.procedure(procedure, CONTEXT);

        // when
        List<Report> reports = SentenceRules.compile(sentences(literal))
                .check(
                        elements.all(),
                        elements.paths(),
                        CONTEXT.on(),
                        CONTEXT.law().regime(CONTEXT.on(), null),
                        number -> true);

        // then
        assertThat(reports.stream()
                        .filter(report -> report.sentence() == 0)
                        .flatMap(report -> report.elements().stream())
                        .map(Object::toString))
                .containsExactly("STEP S04");
    }

    @Test
    void shouldWriteNothingButWordsOfTheVocabularyIntoQuotes() {
        String drl = SentenceRules.compile(sentences("bình thường")).drl();

        assertThat(drl.replaceAll("\"[A-Za-z_0-9]*\"", "")).doesNotContain("\"").isASCII();
    }

    private static List<Sentence> sentences(String literal) {
        return List.of(
                Sentences.no("STEP", Sentences.equal("role", literal.strip())),
                Sentences.no("STEP", Sentences.containing("role", literal)),
                Sentences.no("PROCEDURE", Sentences.equal("name", literal)));
    }
}
