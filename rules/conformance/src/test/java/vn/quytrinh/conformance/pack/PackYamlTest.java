package vn.quytrinh.conformance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.model.quality.QualityPack;

/** What is written is read again as the same pack. */
class PackYamlTest {

    private static final int PACKS = 300;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, PACKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soundness", "law", "iso-9001"})
    void shouldReadAShippedPackBackAsItWasWritten(String name) {
        // given
        QualityPack pack = PackYaml.read(ShippedPacks.resource(name + ".yaml"));

        // when
        String text = PackYaml.write(pack);

        // then
        assertThat(EcoreUtil.equals(PackYaml.read(text), pack)).isTrue();
        assertThat(PackYaml.write(PackYaml.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldReadAnyPackBackAsItWasWritten(long seed) {
        // given
        QualityPack pack = new RandomPacks(seed).next();

        // when
        String text = PackYaml.write(pack);

        // then
        assertThat(EcoreUtil.equals(PackYaml.read(text), pack)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uFEFF", "# một ghi chú", "!!null x", "---\n..."})
    void shouldTellThatATextHoldsNoPack(String nothing) {
        assertThatThrownBy(() -> PackYaml.read(nothing))
                .isInstanceOf(PackFormatException.class)
                .hasMessageContaining("/id");
    }

    @Test
    void shouldWriteARuleAsPeopleWriteIt() {
        // given
        QualityPack pack = PackYaml.read(ShippedPacks.resource("soundness.yaml"));

        // then
        assertThat(PackYaml.write(pack)).contains("""
                      - every: STEP
                        where: [[joinsAll, YES]]
                        has: [[splitBefore, YES], [branchesToJoin, AT_LEAST, "2"]]
                """);
    }
}
