package vn.quytrinh.interchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.interchange.document.DocumentKind;
import vn.quytrinh.interchange.document.IssueData;
import vn.quytrinh.interchange.document.ProcedureDocument;
import vn.quytrinh.interchange.document.TestdataDocuments;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.legacy.LibreOffice;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** What this product writes, seal and all, is read again as what it was written of. */
class OwnDocumentsTest {

    static Stream<Arguments> documents() {
        return SampleProcedures.keys().stream()
                .flatMap(key -> Stream.of(DocumentKind.ANNEX, DocumentKind.ISO)
                        .flatMap(kind -> Stream.of(
                                Arguments.of(key, kind, IssueData.BLANK),
                                Arguments.of(key, kind, TestdataDocuments.ISSUE))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldReadTheNameTheStepsAndTheStages(String key, DocumentKind kind, IssueData issue) {
        // given
        Procedure written = TestdataDocuments.sample(key);
        byte[] document = ProcedureDocument.of(kind, written, issue).word();

        // when
        Reading reading = new AnnexReader()
                .read(
                        new SourceFiles(LibreOffice.ofMachine()).open(new InputFile("a.docx", document)),
                        Corrections.NONE);

        // then
        assertThat(reading.drafts()).hasSize(1);
        Procedure draft = reading.drafts().get(0);
        assertThat(draft.getName())
                .as("an ISO document prints its title in capitals")
                .isEqualTo(kind == DocumentKind.ISO ? written.getName().toUpperCase(Locale.ROOT) : written.getName());
        assertThat(draft.getCode()).isEqualTo(written.getCode());
        assertThat(steps(draft)).isEqualTo(steps(written));
        assertThat(stages(draft)).isEqualTo(stages(written));
    }

    private static List<String> steps(Procedure procedure) {
        return procedure.getProcess().getSteps().stream()
                .map(step -> step.getName() + " | " + RealAnnexesTest.amount(step.getDuration()))
                .toList();
    }

    private static List<String> stages(Procedure procedure) {
        InternalProcess process = procedure.getProcess();
        return process.getStages().stream()
                .map(stage -> RealAnnexesTest.amount(stage.getTotal()) + " of "
                        + stage.getSteps().stream()
                                .map(step -> String.valueOf(process.getSteps().indexOf(step)))
                                .toList())
                .toList();
    }
}
