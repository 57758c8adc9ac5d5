package vn.quytrinh.procedure.xmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ModelXmiTest {

    static List<String> keys() {
        return SampleProcedures.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void shouldReadBackExactlyWhatItWrote(String key) {
        // given
        Procedure procedure = SampleProcedures.load(key);

        // when
        byte[] written = ModelXmi.write(procedure);
        Procedure read = ModelXmi.read(written, Procedure.class);

        // then
        assertThat(EcoreUtil.equals(procedure, read)).isTrue();
        assertThat(EcoreUtil.equals(read, procedure)).isTrue();
        assertThat(ModelXmi.write(read)).isEqualTo(written);
        assertThat(ModelXmi.write(SampleProcedures.load(key))).isEqualTo(written);
    }

    @Test
    void shouldReadBackTheLaw() {
        // given
        LegalRegister register = LawRegister.vietnam();

        // when
        LegalRegister read = ModelXmi.read(ModelXmi.write(register), LegalRegister.class);

        // then
        assertThat(EcoreUtil.equals(register, read)).isTrue();
    }

    @Test
    void shouldKeepOddCharactersAndBlanks() {
        // given
        Step step = ProcessFactory.eINSTANCE.createStep();
        step.setId("S01");
        step.setName(" <a>&\"'\t\r\n 𠀋 ");
        step.getOutputs().addAll(List.of("", "  ", "a\r\nb\tc", "<![CDATA[x]]>"));

        // when
        Step read = ModelXmi.read(ModelXmi.write(step), Step.class);

        // then
        assertThat(read.getName()).isEqualTo(step.getName());
        assertThat(read.getOutputs()).containsExactlyElementsOf(step.getOutputs());
    }

    @Test
    void shouldLeaveTheModelWhereItIs() {
        // given
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");

        // when
        ModelXmi.write(procedure.getProcess().getClock());

        // then
        assertThat(procedure.getProcess().getClock()).isNotNull();
        assertThat(procedure.eResource()).isNull();
    }

    @Test
    void shouldRefuseToWriteAReferenceToTheOutside() {
        // given
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        Step deleted = procedure.getProcess().getSteps().remove(7);

        // when / then
        assertThat(procedure
                        .getProcess()
                        .getSteps()
                        .get(6)
                        .getTransitions()
                        .get(0)
                        .getTo())
                .isSameAs(deleted);
        assertThatThrownBy(() -> ModelXmi.write(procedure))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("Step S08");
    }

    @Test
    void shouldRefuseADocumentType(@TempDir Path folder) throws Exception {
        // given
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
        String xmi = text(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", "name=\"x\"", "<outputs>&e;</outputs>");

        // when / then
        assertThatThrownBy(() -> read(xmi))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void shouldRefuseReferencesToOtherDocuments(@TempDir Path folder) throws Exception {
        // given
        Step other = ProcessFactory.eINSTANCE.createStep();
        other.setId("S09");
        Path file = Files.write(folder.resolve("other.xmi"), ModelXmi.write(other));
        String reference = text("", "", "<transitions id=\"t\"><to href=\"" + file.toUri() + "#S09\"/></transitions>");
        String child = text("", "", "<duration href=\"" + file.toUri() + "#S09\"/>");

        // when / then
        assertThatThrownBy(() -> read(reference)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> read(child)).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void shouldRefuseUnknownReferencesFeaturesAndRepeatedIds() {
        assertThatThrownBy(() -> read(text("", "unit=\"U99\"", ""))).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> read(text("", "wings=\"2\"", ""))).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> read(text("", "kind=\"FLY\"", ""))).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> read(text("", "", "<duration id=\"S01\"/>")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("[S01]");
    }

    @Test
    void shouldRefuseWhatIsNoSuchModel() {
        assertThatThrownBy(() -> ModelXmi.read(new byte[0], Step.class)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> read("<html/>")).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> read("{}")).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> ModelXmi.read(ModelXmi.write(CommonFactory.eINSTANCE.createTimeLimit()), Step.class))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("Expected one Step but found [TimeLimit]");
    }

    @Test
    void shouldRefuseGreatSizeAndDepth() {
        // given
        String deep = "<parts>".repeat(70) + "</parts>".repeat(70);

        // when / then
        assertThatThrownBy(() -> ModelXmi.read(new byte[ModelXmi.MAX_BYTES + 1], Step.class))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("bytes");
        assertThatThrownBy(() -> read(text("", "", "<duration>" + deep + "</duration>")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("levels");
    }

    private static Step read(String xmi) {
        return ModelXmi.read(xmi.getBytes(StandardCharsets.UTF_8), Step.class);
    }

    private static String text(String prolog, String attributes, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prolog
                + "<process:Step xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:process=\"http://quytrinh.vn/model/1.0/process\" id=\"S01\" " + attributes + ">" + content
                + "</process:Step>";
    }
}
