package vn.quytrinh.interchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.interchange.testdata.SameModel.assertSame;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.testdata.RandomProcedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ModelFormsTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProcedureJson.schema().toString(), InputFormat.JSON);

    static Stream<Procedure> procedures() {
        return Stream.concat(
                SampleProcedures.all().stream(), LongStream.range(0, 40).mapToObj(RandomProcedures::of));
    }

    static Stream<Procedure> documents() {
        return Stream.concat(
                SampleProcedures.all().stream(), LongStream.range(0, 60).mapToObj(RandomProcedures::document));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void shouldGiveModelAgainByXmi(Procedure procedure) {
        assertSame(again(procedure, "a.xmi"), procedure);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldGiveDocumentAgainByJson(Procedure procedure) {
        // given: the exchange form has no ids of parts and no order of units; read once, they are settled
        Procedure settled = again(procedure, "a.json");

        // when
        Procedure again = again(settled, "a.json");

        // then
        assertSame(again, settled);
        assertThat(new ProcedureJson().write(settled)).isEqualTo(new ProcedureJson().write(procedure));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldWriteJsonOfItsSchema(Procedure procedure) {
        // when
        byte[] json = Formats.shipped().writer("a.json").write(List.of(procedure), WriteOptions.NONE);

        // then
        assertThat(SCHEMA.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<a/>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"})
    void shouldRefuseWhatIsNoModel(String xmi) {
        assertThatThrownBy(() -> Formats.shipped().read(new InputFile("a.xmi", xmi.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.code()).isEqualTo("XMI_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.bpmn", "a.dmn", "a.xlsx", "a.xmi"})
    void shouldRefuseSeveralProceduresInOneFile(String name) {
        List<Procedure> two = SampleProcedures.all().subList(0, 2);
        assertThatThrownBy(() -> Formats.shipped().writer(name).write(two, WriteOptions.NONE))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.text().vi())
                                .contains(
                                        "--procedure",
                                        two.get(0).getId(),
                                        two.get(1).getId()));
    }

    private static Procedure again(Procedure procedure, String name) {
        byte[] written = Formats.shipped().writer(name).write(List.of(procedure), WriteOptions.NONE);
        return Formats.shipped().read(new InputFile(name, written)).procedures().get(0);
    }
}
