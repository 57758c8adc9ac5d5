package vn.quytrinh.interchange.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.kept.KeptDocument;
import vn.quytrinh.interchange.testdata.RandomProcedures;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;

class DmnExchangeTest {

    private static final String CAMUNDA = "camunda-le-phi.dmn";

    static Stream<Procedure> procedures() {
        return Stream.concat(
                SampleProcedures.all().stream(), LongStream.range(0, 40).mapToObj(RandomProcedures::of));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void shouldGiveTablesAgain(Procedure procedure) {
        // given
        procedure.getTables().forEach(table -> {
            table.setLegalBasis(table.getLegalBasis() == null ? null : table.getLegalBasis() + "x");
            table.setName(table.getName() == null ? table.getId() : table.getName());
            table.setHitPolicy(table.isSetHitPolicy() ? table.getHitPolicy() : HitPolicy.UNIQUE);
            table.getOutputs().forEach(output -> output.setName(output.getName() == null ? "y" : output.getName()));
        });
        procedure.getTables().forEach(DmnExchangeTest::onlyWhatDmnSays);
        byte[] dmn = DmnExport.write(procedure);
        Procedure empty = bare(procedure);

        // when
        List<Remark> remarks = DmnImport.attach(empty, new InputFile("a.dmn", dmn));

        // then
        assertThat(remarks).isEmpty();
        empty.getTables().stream().limit(1).forEach(table -> table.getExtras().clear());
        assertThat(empty.getTables()).hasSameSizeAs(procedure.getTables());
        for (int i = 0; i < empty.getTables().size(); i++) {
            assertThat(text(empty.getTables().get(i)))
                    .isEqualTo(text(procedure.getTables().get(i)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CAMUNDA, "windows-le-phi.dmn"})
    void shouldKeepDocumentByteForByte(String file) {
        // given
        Procedure procedure = SampleProcedures.load("ho-tich-khai-sinh");
        procedure.getTables().clear();
        procedure.getProcess().getSteps().forEach(step -> step.setRouting(null));

        // when
        DmnImport.attach(procedure, new InputFile(file, bytes(file)));

        // then
        assertThat(DmnExport.write(procedure)).isEqualTo(bytes(file));
        Procedure again = new ProcedureJson().read(new ProcedureJson().write(procedure));
        assertThat(DmnExport.write(again)).isEqualTo(bytes(file));
        Procedure byXmi = ModelXmi.read(ModelXmi.write(procedure), Procedure.class);
        assertThat(DmnExport.write(byXmi)).isEqualTo(bytes(file));
    }

    @Test
    void shouldReadTableOfAnotherProgramAndNameWhatItIsNot() {
        // given
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();

        // when
        List<Remark> remarks = DmnImport.attach(procedure, new InputFile(CAMUNDA, bytes(CAMUNDA)));

        // then
        DecisionTable table = procedure.getTables().get(0);
        assertThat(table.getId()).isEqualTo("Decision_lephi");
        assertThat(table.getName()).isEqualTo("Mức lệ phí");
        assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.FIRST);
        assertThat(table.getInputs())
                .extracting(input -> input.getFact().getName() + " "
                        + input.getFact().getLabelVi() + " " + input.getFact().getType())
                .containsExactly("nopTrucTuyen Nộp trực tuyến BOOLEAN", "loaiHo Loại hộ TEXT");
        assertThat(table.getOutputs().get(0).getType()).isEqualTo(FactType.NUMBER);
        assertThat(table.getRows()).hasSize(2);
        assertThat(table.getRows().get(0).getConditions()).containsExactly("", "\"nghèo\"");
        assertThat(table.getRows().get(0).getNote()).isEqualTo("[unchecked] miễn lệ phí");
        assertThat(remarks).extracting(Remark::code).containsExactlyInAnyOrder("DMN_NOT_A_TABLE", "DMN_FACT_NAMED");
    }

    @Test
    void shouldWriteAnewWhenTableWasChangedSince() {
        // given
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        DmnImport.attach(procedure, new InputFile(CAMUNDA, bytes(CAMUNDA)));
        procedure.getTables().get(0).getRows().get(0).getConclusions().set(0, "8000");

        // when
        byte[] written = DmnExport.write(procedure);

        // then
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("8000", "20230324", "[unchecked]");
        Procedure again = ProcessFactory.eINSTANCE.createProcedure();
        DmnImport.attach(again, new InputFile("b.dmn", written));
        assertThat(again.getTables().get(0).getRows().get(0).getConclusions()).containsExactly("8000");
    }

    @Test
    void shouldReplaceTableInItsPlaceAndTell() {
        // given
        Procedure procedure = SampleProcedures.load("dau-tu-chap-thuan-chu-truong");
        byte[] dmn = DmnExport.write(procedure);
        String name = procedure.getTables().get(0).getName();
        procedure.getTables().get(0).setName("cũ");

        // when
        List<Remark> remarks = DmnImport.attach(procedure, new InputFile("a.dmn", dmn));

        // then
        assertThat(procedure.getTables().get(0).getName()).isEqualTo(name);
        assertThat(remarks).extracting(Remark::code).contains("DMN_REPLACED");
    }

    static Stream<Arguments> refused() {
        String open = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\">";
        return Stream.of(
                Arguments.of("XML_DOCTYPE", "<!DOCTYPE d [<!ENTITY a \"b\">]>" + open + "&a;</definitions>"),
                Arguments.of("DMN_NOT_DMN", "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>"),
                Arguments.of("DMN_NOT_DMN", "<html/>"),
                Arguments.of("XML_BROKEN", open),
                Arguments.of("DMN_TOO_LARGE", open + " ".repeat(KeptDocument.MAX_BYTES) + "</definitions>"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void shouldRefuseAndLeaveProcedureAsItWas(String code, String xml) {
        Procedure procedure = SampleProcedures.load("ho-tich-khai-sinh");
        byte[] before = ModelXmi.write(procedure);
        assertThatThrownBy(
                        () -> DmnImport.attach(procedure, new InputFile("a.dmn", xml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(RefusedFileException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.text().vi()).startsWith("Cần");
                });
        assertThat(ModelXmi.write(procedure)).isEqualTo(before);
    }

    private static Procedure bare(Procedure procedure) {
        Procedure empty = ProcessFactory.eINSTANCE.createProcedure();
        empty.setId(procedure.getId());
        return empty;
    }

    /** An empty note and an extra have no place in DMN. */
    private static void onlyWhatDmnSays(DecisionTable table) {
        table.getExtras().clear();
        table.eAllContents().forEachRemaining(part -> clear(part, "extras"));
    }

    private static void clear(EObject part, String feature) {
        var found = part.eClass().getEStructuralFeature(feature);
        if (found != null) {
            ((EList<?>) part.eGet(found)).clear();
        }
    }

    private static String text(DecisionTable table) {
        StringBuilder text = new StringBuilder();
        text.append(table.getId())
                .append(table.getName())
                .append(table.getHitPolicy())
                .append(table.getLegalBasis());
        table.getInputs()
                .forEach(input -> text.append('\n')
                        .append(input.getId())
                        .append(input.getFact() == null ? "" : EcoreUtil.copy(input.getFact())));
        table.getOutputs()
                .forEach(output -> text.append('\n')
                        .append(output.getId())
                        .append(output.getName())
                        .append(output.isSetType() ? output.getType() : null));
        table.getRows()
                .forEach(row -> text.append('\n')
                        .append(row.getId())
                        .append(row.getConditions())
                        .append(row.getConclusions())
                        .append(row.getNote()));
        return text.toString().replaceAll("@[0-9a-f]+", "");
    }

    private static byte[] bytes(String file) {
        try (InputStream in = DmnExchangeTest.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
