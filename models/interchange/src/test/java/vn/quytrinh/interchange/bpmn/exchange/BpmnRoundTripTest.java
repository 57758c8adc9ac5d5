package vn.quytrinh.interchange.bpmn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.interchange.testdata.SameModel.assertSame;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.testdata.RandomProcedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

class BpmnRoundTripTest {

    static List<String> samples() {
        return SampleProcedures.keys();
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 60).boxed();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldGiveEverySampleAgain(String key) {
        // given
        Procedure procedure = SampleProcedures.load(key);

        // when
        FileContent read = BpmnImport.read(new InputFile("a.bpmn", BpmnExport.write(procedure)));

        // then
        assertThat(read.remarks()).isEmpty();
        assertSame(read.procedures().get(0), procedure);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldGiveAnyModelAgain(long seed) {
        // given
        Procedure procedure = RandomProcedures.of(seed);

        // when
        byte[] bpmn = BpmnExport.write(procedure);
        FileContent read = BpmnImport.read(new InputFile("a.bpmn", bpmn));

        // then
        assertThat(read.remarks()).isEmpty();
        assertSame(read.procedures().get(0), procedure);
        assertThat(BpmnExport.isValid(bpmn)).isTrue();
        assertThat(BpmnExport.write(read.procedures().get(0))).isEqualTo(bpmn);
    }
}
