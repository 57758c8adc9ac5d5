package vn.quytrinh.interchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.legacy.LibreOffice;
import vn.quytrinh.interchange.verification.DocumentVerification;
import vn.quytrinh.interchange.verification.Verdict;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Documents in an agency's own DOCX layout, as PDF. */
class AgencyLayoutTest {

    @TempDir
    private Path folder;

    private Path template;

    @BeforeEach
    void writeTheTemplate() throws Exception {
        template = Files.write(folder.resolve("mau.docx"), ProcedureDocument.template(DocumentKind.ANNEX));
    }

    static List<String> samples() {
        return SampleProcedures.keys();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldPrintAnAgencysLayoutAsPdfByLibreOffice(String key) throws Exception {
        // given
        Procedure procedure = TestdataDocuments.sample(key);

        // when
        byte[] pdf = new DocumentFormat("pdf", LibreOffice.ofMachine()).write(List.of(procedure), options());

        // then
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(0);
            assertThat(document.getDocumentInformation().getProducer()).contains("LibreOffice");
            assertThat(document.getDocumentInformation().getTitle()).contains(procedure.getName());
        }
        Verdict verdict = DocumentVerification.verify("a.pdf", pdf, procedure);
        assertThat(verdict.seal())
                .as("the seal can be read from the paper")
                .isEqualTo(ProcedureDocument.of(DocumentKind.ANNEX, procedure, IssueData.BLANK)
                        .seal());
        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Verdict.Outcome.MATCHES);
    }

    @Test
    void shouldSayWhatToDoWithoutLibreOffice() {
        var format = new DocumentFormat("pdf", new LibreOffice(List.of()));

        assertThatThrownBy(() -> format.write(List.of(TestdataDocuments.sample("btxh-tiep-nhan-doi-tuong")), options()))
                .isInstanceOfSatisfying(RefusedFileException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("LIBREOFFICE_MISSING");
                    assertThat(refused.text().vi()).contains("mẫu DOCX của cơ quan", ".docx");
                });
    }

    private WriteOptions options() {
        return new WriteOptions(Map.of("template", template.toString()));
    }
}
