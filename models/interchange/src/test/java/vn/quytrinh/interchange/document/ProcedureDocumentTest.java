package vn.quytrinh.interchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.seal.Seal;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ProcedureDocumentTest {

    static Stream<Arguments> documents() {
        return SampleProcedures.keys().stream()
                .flatMap(key -> Stream.of(DocumentKind.values()).map(kind -> Arguments.of(key, kind)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldHaveTheStructureThatWasLookedAt(String key, DocumentKind kind) throws Exception {
        // given
        ProcedureDocument document = ProcedureDocument.of(kind, TestdataDocuments.sample(key), IssueData.BLANK);

        // when
        String structure = WordStructure.of(document.word());

        // then
        assertThat(structure).doesNotContain("{{").isEqualTo(Normalizer.normalize(structure, Normalizer.Form.NFC));
        Golden.compare(key + "-" + kind.word(), structure);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldWriteThePdfOnA4WithItsFontsAndWords(String key, DocumentKind kind) throws Exception {
        // given
        Procedure procedure = TestdataDocuments.sample(key);

        // when
        byte[] pdf = ProcedureDocument.of(kind, procedure, IssueData.BLANK).pdf();

        // then
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            String bare = text.replaceAll("\\s+", "");
            for (Step step : procedure.getProcess().getSteps()) {
                assertThat(bare).contains(step.getName().replaceAll("\\s+", ""));
            }
            for (PDPage page : document.getPages()) {
                float shorter = Math.min(
                        page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
                float longer = Math.max(
                        page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
                assertThat(shorter).isBetween(595f, 596f);
                assertThat(longer).isBetween(841f, 843f);
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("LiberationSerif");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldFillTheShippedTemplateToTheSameDocument(String key, DocumentKind kind) {
        // given
        ProcedureDocument document = ProcedureDocument.of(kind, TestdataDocuments.sample(key), IssueData.BLANK);

        // when
        byte[] filled = document.word(ProcedureDocument.template(kind));

        // then
        assertThat(WordStructure.of(filled)).isEqualTo(WordStructure.of(document.word()));
    }

    @Test
    void shouldPrintAllThatIsKnownOfTheIssue() throws Exception {
        // given
        Procedure procedure = TestdataDocuments.withSuppression();

        // when
        String annex = WordStructure.of(ProcedureDocument.of(DocumentKind.ANNEX, procedure, TestdataDocuments.ISSUE)
                .word());
        String iso = WordStructure.of(ProcedureDocument.of(DocumentKind.ISO, procedure, TestdataDocuments.ISSUE)
                .word());
        String sheet =
                WordStructure.of(ProcedureDocument.of(DocumentKind.PUBLIC_SHEET, procedure, TestdataDocuments.ISSUE)
                        .word());

        // then
        assertThat(annex)
                .contains("[QTAnnexNumber] Phụ lục II")
                .contains("(Kèm theo Quyết định số 2345/QĐ-UBND ngày 01 tháng 12 năm 2025 của Chủ tịch Ủy ban nhân dân"
                        + " tỉnh)")
                .contains("Bản ban hành: sha256:0123456789abcdef");
        assertThat(iso)
                .contains("8. CÁC PHÁT HIỆN ĐƯỢC TẠM BỎ QUA")
                .contains("Trần Thị Bình, Trưởng phòng TCHC")
                .contains("31/03/2026")
                .contains("Bỏ bước trùng");
        assertThat(sheet)
                .contains("[QTUpperAgency] ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH / [QTAgency] SỞ Y TẾ")
                .contains("[QTPlaceDate] Hà Tĩnh, ngày 05 tháng 02 năm 2026")
                .contains("KT. GIÁM ĐỐC⏎PHÓ GIÁM ĐỐC")
                .contains("- Trung tâm Phục vụ hành chính công tỉnh;");
        Golden.compare("known-annex", annex);
        Golden.compare("known-iso", iso);
        Golden.compare("known-public", sheet);
    }

    @Test
    void shouldLeaveWhatIsNotKnownAsADottedLine() {
        // given
        Procedure procedure = TestdataDocuments.sample("ho-tich-khai-sinh");
        procedure.setField(null);
        procedure.getProcess().getSteps().get(0).setRole(null);
        procedure.getComponents().clear();

        // when
        String annex = WordStructure.of(ProcedureDocument.of(DocumentKind.ANNEX, procedure, IssueData.BLANK)
                .word());

        // then
        assertThat(annex).contains("b) Lĩnh vực: …………………").contains("CELL [QTTableText] ……… / [QTTableNote] TTPVHCC");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void shouldMakeADocumentOfAProcedureThatHasOnlyBegun(DocumentKind kind) {
        // given
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        procedure.setId("moi");

        // when
        ProcedureDocument document = ProcedureDocument.of(kind, procedure, IssueData.BLANK);

        // then
        assertThat(WordStructure.of(document.word())).doesNotContain("{{").contains("………");
        assertThat(document.pdf()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void shouldNumberSeveralAnnexesInOneFile() {
        // given
        List<Procedure> procedures =
                List.of(TestdataDocuments.sample("ho-tich-khai-sinh"), TestdataDocuments.sample("y-te-mien-nhiem-gdv"));

        // when
        String structure = WordStructure.of(DocumentFormat.WORD.write(procedures, WriteOptions.NONE));

        // then
        assertThat(structure).contains("Phụ lục I\n").contains("Phụ lục II\n");
        assertThatThrownBy(() -> DocumentFormat.PDF.write(procedures, new WriteOptions(Map.of("as", "iso"))))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("ONE_PROCEDURE");
    }

    @Test
    void shouldKeepTheMarkOfWhatNobodyChecked() {
        // given
        Procedure procedure = TestdataDocuments.sample("ho-tich-khai-sinh");
        procedure.getFees().get(0).setVerified(false);

        // when
        String sheet = WordStructure.of(ProcedureDocument.of(DocumentKind.PUBLIC_SHEET, procedure, IssueData.BLANK)
                .word());

        // then
        assertThat(sheet).contains("[chưa kiểm chứng]");
    }

    @Test
    void shouldTakeTextForTextWhateverItHolds() {
        // given
        Procedure procedure = TestdataDocuments.sample("ho-tich-khai-sinh");
        procedure.setName("A <b>&amp; ]]> \u202Eđảo\u202C e\u0301 {{code}} $1 \\ đ\uD83D\uDE00");
        Step step = procedure.getProcess().getSteps().get(0);
        step.setName("x".repeat(30_000));

        // when
        ProcedureDocument document = ProcedureDocument.of(DocumentKind.ANNEX, procedure, IssueData.BLANK);
        String structure = WordStructure.of(document.word());

        // then
        assertThat(structure).contains("A <b>&amp; ]]>").contains("\u00E9");
        assertThat(structure).contains("x".repeat(8_000) + "…").doesNotContain("x".repeat(8_001));
        assertThat(document.pdf()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void shouldHoldNoMacrosAndNoLinksToTheOutside() throws Exception {
        // given
        byte[] docx = ProcedureDocument.of(
                        DocumentKind.ISO, TestdataDocuments.sample("ho-tich-khai-sinh"), IssueData.BLANK)
                .word();

        // then
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).doesNotContain("vba").doesNotContain("activeX");
                if (entry.getName().endsWith(".rels")) {
                    assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                            .doesNotContain("TargetMode=\"External\"");
                }
            }
        }
    }

    @Test
    void shouldBearItsSealInTheProperties() throws Exception {
        // given
        ProcedureDocument document = ProcedureDocument.of(
                DocumentKind.ISO, TestdataDocuments.sample("ho-tich-khai-sinh"), TestdataDocuments.ISSUE);

        // when
        String word;
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(document.word()))) {
            word = docx.getProperties()
                    .getCustomProperties()
                    .getProperty(Seal.PROPERTY)
                    .getLpwstr();
        }
        String pdf;
        try (PDDocument file = Loader.loadPDF(document.pdf())) {
            pdf = file.getDocumentInformation().getCustomMetadataValue(Seal.PROPERTY);
        }

        // then
        assertThat(word).isEqualTo(pdf).isEqualTo(document.seal().text());
        assertThat(Seal.parse(word)).contains(document.seal());
        assertThat(Map.of("release", String.valueOf(document.seal().release())))
                .containsEntry("release", "sha256:0123456789abcdef");
    }
}
