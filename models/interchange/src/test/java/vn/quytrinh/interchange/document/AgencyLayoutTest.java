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
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.legacy.LibreOffice;
import vn.quytrinh.interchange.verification.DocumentVerification;
import vn.quytrinh.model.process.Procedure;

/** Documents in an agency's own DOCX layout, as PDF. */
class AgencyLayoutTest {

    @TempDir
    private Path folder;

    private Path template;

    @BeforeEach
    void writeTheTemplate() throws Exception {
        template = Files.write(folder.resolve("mau.docx"), ProcedureDocument.template(DocumentKind.ANNEX));
    }

    @Test
    void shouldPrintAnAgencysLayoutAsPdfByLibreOffice() throws Exception {
        // given
        Procedure procedure = TestdataDocuments.sample("btxh-tiep-nhan-doi-tuong");

        // when
        byte[] pdf = new DocumentFormat("pdf", LibreOffice.ofMachine()).write(List.of(procedure), options());

        // then
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getDocumentInformation().getProducer()).contains("LibreOffice");
        }
        assertThat(DocumentVerification.verify("a.pdf", pdf, procedure).seal())
                .as("the seal can be read from the paper")
                .isEqualTo(ProcedureDocument.of(DocumentKind.ANNEX, procedure, IssueData.BLANK)
                        .seal());
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
