package vn.quytrinh.interchange.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.interchange.document.DocumentKind;
import vn.quytrinh.interchange.document.IssueData;
import vn.quytrinh.interchange.document.ProcedureDocument;
import vn.quytrinh.interchange.document.TestdataDocuments;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.seal.Seal;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

class DocumentVerificationTest {

    private static final String KEY = "btxh-tiep-nhan-doi-tuong";

    static Stream<Arguments> documents() {
        return SampleProcedures.keys().stream()
                .flatMap(key -> Stream.of(DocumentKind.values()).map(kind -> Arguments.of(key, kind)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldMatchTheModelItWasMadeFrom(String key, DocumentKind kind) {
        // given
        Procedure procedure = TestdataDocuments.sample(key);
        ProcedureDocument document = ProcedureDocument.of(kind, procedure, TestdataDocuments.ISSUE);

        // when
        Verdict word = DocumentVerification.verify("a.docx", document.word(), procedure);
        Verdict pdf = DocumentVerification.verify("a.pdf", document.pdf(), procedure);

        // then
        assertThat(word).isEqualTo(new Verdict(Verdict.Outcome.MATCHES, document.seal(), word.differences()));
        assertThat(pdf.differences()).isEmpty();
        assertThat(pdf.outcome()).isEqualTo(Verdict.Outcome.MATCHES);
    }

    @Test
    void shouldNameTheCellThatWasChangedInWord() throws Exception {
        // given
        Procedure procedure = TestdataDocuments.sample(KEY);
        byte[] changed = edited(
                annex(procedure),
                document -> steps(document).getRow(4).getCell(3).setText("60 ngày"));

        // when
        Verdict verdict = DocumentVerification.verify("a.docx", changed, procedure);

        // then
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.CHANGED);
        assertThat(verdict.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.vi())
                        .contains("dòng 4", "cột \"Thời gian\"", "ghi \"6 ngày làm việc\"", "văn bản ghi \"60 ngày\""));
    }

    @Test
    void shouldNameARowThatWasTakenOut() throws Exception {
        // given
        Procedure procedure = TestdataDocuments.sample(KEY);
        byte[] changed = edited(annex(procedure), document -> {
            XWPFTable steps = steps(document);
            steps.removeRow(steps.getNumberOfRows() - 1);
        });

        // when
        Verdict verdict = DocumentVerification.verify("a.docx", changed, procedure);

        // then
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.CHANGED);
        assertThat(verdict.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.vi()).contains("thiếu dòng", "Tổng thời gian"));
    }

    @Test
    void shouldAllowADottedLineToBeFilledIn() throws Exception {
        // given
        Procedure procedure = TestdataDocuments.sample("ho-tich-khai-sinh");
        procedure.getProcess().getSteps().get(0).setRole(null);
        byte[] filledIn = edited(annex(procedure), document -> {
            XWPFTableCell role = steps(document).getRow(1).getCell(2);
            role.getParagraphs().get(0).getRuns().get(0).setText("Công chức một cửa", 0);
        });

        // when
        Verdict verdict = DocumentVerification.verify("a.docx", filledIn, procedure);

        // then
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.CHANGED);

        // given
        procedure.getProcess().getSteps().get(0).setUnit(null);
        byte[] open = edited(annex(procedure), document -> {
            XWPFTableCell role = steps(document).getRow(1).getCell(2);
            role.getParagraphs().get(0).getRuns().get(0).setText("Công chức một cửa", 0);
        });

        // then
        assertThat(DocumentVerification.verify("a.docx", open, procedure).outcome())
                .isEqualTo(Verdict.Outcome.MATCHES);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldSayWhatIsOtherInAnotherModel(String key, DocumentKind kind) {
        // given
        Procedure procedure = TestdataDocuments.sample(key);
        ProcedureDocument document = ProcedureDocument.of(kind, procedure, IssueData.BLANK);
        var duration = procedure.getProcess().getSteps().stream()
                .filter(step -> step.getDuration() != null && step.getDuration().getValue() != null)
                .findFirst()
                .orElseThrow()
                .getDuration();
        duration.setValue(duration.getValue().add(BigDecimal.valueOf(30)));

        // when
        Verdict word = DocumentVerification.verify("a.docx", document.word(), procedure);
        Verdict pdf = DocumentVerification.verify("a.pdf", document.pdf(), procedure);

        // then
        assertThat(word.outcome()).isEqualTo(Verdict.Outcome.OTHER_MODEL);
        assertThat(pdf.outcome()).isEqualTo(Verdict.Outcome.OTHER_MODEL);
        if (kind != DocumentKind.PUBLIC_SHEET) {
            assertThat(word.differences())
                    .singleElement()
                    .satisfies(difference -> assertThat(difference.en()).contains("column \"Thời gian\""));
            assertThat(pdf.differences())
                    .singleElement()
                    .satisfies(difference -> assertThat(difference.en()).contains("column \"Thời gian\""));
        }
    }

    @Test
    void shouldReadTheSealFromTheCodeWhenThePropertiesAreGone() throws Exception {
        // given
        Procedure procedure = TestdataDocuments.sample(KEY);
        byte[] word = edited(
                annex(procedure),
                document -> document.getProperties()
                        .getCustomProperties()
                        .getUnderlyingProperties()
                        .removeProperty(0));
        byte[] pdf = ProcedureDocument.of(DocumentKind.ISO, procedure, IssueData.BLANK)
                .pdf();
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setCustomMetadataValue(Seal.PROPERTY, null);
            document.save(bytes);
            pdf = bytes.toByteArray();
        }

        // then
        assertThat(DocumentVerification.verify("a.docx", word, procedure).outcome())
                .isEqualTo(Verdict.Outcome.MATCHES);
        assertThat(DocumentVerification.verify("a.pdf", pdf, procedure).outcome())
                .isEqualTo(Verdict.Outcome.MATCHES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf"})
    void shouldVerifySeveralAnnexesInOneFileEachByItsOwnSeal(String kind) {
        // given
        List<Procedure> procedures = List.of(
                TestdataDocuments.sample(KEY),
                TestdataDocuments.sample("y-te-mien-nhiem-gdv"),
                TestdataDocuments.sample("ho-tich-khai-sinh"));
        List<ProcedureDocument> annexes = procedures.stream()
                .map(each -> ProcedureDocument.of(DocumentKind.ANNEX, each, IssueData.BLANK))
                .toList();
        byte[] file = kind.equals("pdf") ? ProcedureDocument.pdf(annexes) : ProcedureDocument.word(annexes);
        procedures.get(1).getProcess().getSteps().get(3).setName("Tên khác");

        // when
        List<Verdict> verdicts = DocumentVerification.verify("a." + kind, file, procedures);

        // then
        assertThat(verdicts)
                .extracting(Verdict::outcome)
                .containsExactly(Verdict.Outcome.MATCHES, Verdict.Outcome.OTHER_MODEL, Verdict.Outcome.MATCHES);
        assertThat(verdicts.get(1).differences())
                .anyMatch(difference -> difference.vi().contains("Tên khác"));
        Verdict absent =
                DocumentVerification.verify("a." + kind, file, TestdataDocuments.sample("lien-thong-khai-sinh"));
        assertThat(absent.outcome()).isEqualTo(Verdict.Outcome.NO_SEAL);
        assertThat(absent.differences().get(0).vi()).contains("lien-thong-khai-sinh");
    }

    @Test
    void shouldDistrustTwoSeals() throws Exception {
        // given
        Procedure procedure = TestdataDocuments.sample(KEY);
        Seal other = Seal.of("annex", TestdataDocuments.sample("ho-tich-khai-sinh"), null);
        byte[] word = edited(
                annex(procedure),
                document -> document.getProperties()
                        .getCustomProperties()
                        .getUnderlyingProperties()
                        .getPropertyArray(0)
                        .setLpwstr(other.text()));

        // when
        Verdict verdict = DocumentVerification.verify("a.docx", word, procedure);

        // then
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.NO_SEAL);
        assertThat(verdict.differences().get(0).vi()).contains("khác nhau");
    }

    @Test
    void shouldRefuseWhatIsNoDocument() {
        Procedure procedure = TestdataDocuments.sample(KEY);
        assertThatThrownBy(() -> DocumentVerification.verify("a.docx", new byte[] {1, 2, 3}, procedure))
                .isInstanceOf(RefusedFileException.class);
        assertThatThrownBy(() -> DocumentVerification.verify("a.pdf", "%PDF-1.7 none".getBytes(), procedure))
                .isInstanceOf(RefusedFileException.class);
    }

    private static byte[] annex(Procedure procedure) {
        return ProcedureDocument.of(DocumentKind.ANNEX, procedure, IssueData.BLANK)
                .word();
    }

    private static XWPFTable steps(XWPFDocument document) {
        return document.getTables().get(0);
    }

    private static byte[] edited(byte[] docx, Consumer<XWPFDocument> edit) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
