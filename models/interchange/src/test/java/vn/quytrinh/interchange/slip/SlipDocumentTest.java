package vn.quytrinh.interchange.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.interchange.slip.TestdataSlips.MON_2025_09_15;
import static vn.quytrinh.interchange.slip.TestdataSlips.SUN_2025_09_14;
import static vn.quytrinh.interchange.slip.TestdataSlips.THU_2026_02_12;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.interchange.document.Golden;
import vn.quytrinh.interchange.document.WordStructure;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.regime.LegalForms;
import vn.quytrinh.procedure.slip.SlipRecord;

class SlipDocumentTest {

    private static final LegalForms FORMS = LegalForms.of(LawRegister.vietnam());

    static Stream<String> kinds() {
        return FORMS.on(THU_2026_02_12).stream().map(form -> form.kind());
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of("RECEIPT", SUN_2025_09_14, "01", "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"),
                Arguments.of("APOLOGY", SUN_2025_09_14, "04", "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ"),
                Arguments.of(
                        "APOLOGY", MON_2025_09_15, "04", "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT"),
                Arguments.of("CONTROL_SLIP", SUN_2025_09_14, "05", "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ"),
                Arguments.of("CONTROL_SLIP", MON_2025_09_15, "06", "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ"),
                Arguments.of("REGISTER_BOOK", SUN_2025_09_14, "06", "SỔ THEO DÕI HỒ SƠ"),
                Arguments.of("REGISTER_BOOK", MON_2025_09_15, "07", "SỔ THEO DÕI HỒ SƠ"),
                Arguments.of("STOP_NOTICE", MON_2025_09_15, "05", "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void shouldBearNumberAndNameOfTheDay(String kind, LocalDate day, String number, String name) {
        // when
        String structure = WordStructure.of(
                SlipDocument.of(TestdataSlips.full(kind, day), FORMS).word());

        // then
        assertThat(structure)
                .contains("[QTFormNumber] Mẫu số " + number + " (TT ")
                .contains("[QTTitle] " + name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldHaveTheStructureThatWasLookedAt(String kind) throws Exception {
        // given
        SlipDocument slip = SlipDocument.of(TestdataSlips.full(kind, THU_2026_02_12), FORMS);

        // when
        String structure = WordStructure.of(slip.word());

        // then
        assertThat(structure).doesNotContain("{{");
        Golden.compare("slip-" + slip.form().number(), structure);
        assertThat(WordStructure.of(slip.word(SlipDocument.template(kind)))).isEqualTo(structure);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldStateEveryFieldThatIsKnown(String kind) throws Exception {
        // when
        byte[] pdf =
                SlipDocument.of(TestdataSlips.full(kind, THU_2026_02_12), FORMS).pdf();

        // then
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(text).contains("TRUNGTÂMPHỤCVỤHÀNHCHÍNHCÔNGTỈNH").contains("LýVănBảo");
            assertThat(text).contains("H14.20-260212-010001").doesNotContain("{{");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shouldLeaveDottedLinesWhenNothingIsKnown(String kind) {
        // when
        String structure = WordStructure.of(SlipDocument.of(TestdataSlips.empty(kind, THU_2026_02_12), FORMS)
                .word());

        // then
        assertThat(structure).doesNotContain("null").doesNotContain("{{").contains("…………………");
    }

    @Test
    void shouldRefuseAFormThatTheDayDidNotHave() {
        assertThatThrownBy(() -> SlipDocument.of(TestdataSlips.full("STOP_NOTICE", SUN_2025_09_14), FORMS))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("FORM_NOT_IN_FORCE");
        assertThatThrownBy(() -> SlipDocument.of(TestdataSlips.full("POEM", MON_2025_09_15), FORMS))
                .isInstanceOf(RefusedFileException.class);
    }

    @Test
    void shouldTellThatNobodyCheckedTheForm() {
        assertThat(SlipDocument.of(TestdataSlips.full("RECEIPT", THU_2026_02_12), FORMS)
                        .form()
                        .fieldsVerified())
                .isFalse();
    }

    @Test
    void shouldSealAllThatItSays() {
        // given
        SlipRecord slip = TestdataSlips.full("RECEIPT", THU_2026_02_12);
        SlipRecord other = new SlipRecord(
                slip.kind(),
                slip.governedBy(),
                slip.desk(),
                TestdataSlips.empty("RECEIPT", THU_2026_02_12).dossier(),
                slip.matter(),
                slip.release());

        // when
        List<String> hashes = Stream.of(slip, slip, other)
                .map(each -> SlipDocument.of(each, FORMS).seal().content())
                .toList();

        // then
        assertThat(hashes.get(0)).isEqualTo(hashes.get(1)).isNotEqualTo(hashes.get(2));
    }

    @Test
    void shouldSayOnThePaperThatNobodyComparedTheFieldsWithTheSignedText() throws Exception {
        // given
        SlipDocument slip = SlipDocument.of(
                TestdataSlips.full("RECEIPT", TestdataSlips.THU_2026_02_12), LegalForms.of(LawRegister.vietnam()));

        // then
        assertThat(slip.form().fieldsVerified()).isFalse();
        assertThat(WordStructure.of(slip.word())).contains("Các mục của mẫu này chưa được đối chiếu");
    }
}
