package vn.quytrinh.conformance.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.quality.Operator;
import vn.quytrinh.model.quality.Sentence;

class SentenceFaultsTest {

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("UNKNOWN_WORD", Sentences.no("STEP) then System.exit(1); //")),
                Arguments.of("UNKNOWN_WORD", Sentences.no("STEP", Sentences.equal("getClass()", "x"))),
                Arguments.of("UNKNOWN_WORD", Sentences.every("STEP", Sentences.equal("kind\") || (\"a", "x"))),
                Arguments.of("TYPE", Sentences.no("STEP", Sentences.comparison("role", Operator.LESS, "x"))),
                Arguments.of("TYPE", Sentences.no("STEP", Sentences.comparison("reachable", Operator.EQUAL, "true"))),
                Arguments.of("VALUES", Sentences.no("STEP", Sentences.comparison("role", Operator.EQUAL))),
                Arguments.of("VALUES", Sentences.no("STEP", Sentences.comparison("role", Operator.PRESENT, "x"))),
                Arguments.of("VALUE_TYPE", Sentences.no("STEP", Sentences.equal("order", "2; exit"))),
                Arguments.of("VALUE_TYPE", Sentences.no("DOCUMENT", Sentences.equal("issuedOn", "2026-13-01"))));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void shouldRefuseASentenceThatIsNotWellFormed(String code, Sentence sentence) {
        assertThatThrownBy(() -> SentenceRules.compile(List.of(sentence)))
                .isInstanceOfSatisfying(
                        SentenceFaultException.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.code()).isEqualTo(code);
                            assertThat(fault.message().vi()).isNotBlank();
                            assertThat(fault.message().en()).isNotBlank();
                        }));
    }

    @Test
    void shouldTellAllFaultsTogether() {
        assertThatThrownBy(() -> SentenceRules.compile(
                        List.of(Sentences.no("NOTHING"), Sentences.no("STEP", Sentences.equal("colour", "red")))))
                .isInstanceOfSatisfying(
                        SentenceFaultException.class,
                        refused -> assertThat(refused.faults()).hasSize(2));
    }
}
