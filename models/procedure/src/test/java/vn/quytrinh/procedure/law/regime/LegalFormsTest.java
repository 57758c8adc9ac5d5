package vn.quytrinh.procedure.law.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.procedure.law.LawRegister;

class LegalFormsTest {

    private static final LegalForms FORMS = LegalForms.of(LawRegister.vietnam());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "RECEIPT, 01, 01",
                "SUPPLEMENT_REQUEST, 02, 02",
                "REFUSAL, 03, 03",
                "APOLOGY, 04, 04",
                "STOP_NOTICE, -, 05",
                "CONTROL_SLIP, 05, 06",
                "REGISTER_BOOK, 06, 07"
            })
    void shouldNumberAFormByTheDay(String kind, String before, String after) {
        assertThat(FORMS.number(kind, LocalDate.of(2019, 1, 9))).isEmpty();
        assertThat(FORMS.number(kind, LocalDate.of(2019, 1, 10)).orElse(null)).isEqualTo(before);
        assertThat(FORMS.number(kind, LocalDate.of(2025, 9, 14)).orElse(null)).isEqualTo(before);
        assertThat(FORMS.number(kind, LocalDate.of(2025, 9, 15)).orElse(null)).isEqualTo(after);
        assertThat(FORMS.number(kind, LocalDate.of(2026, 8, 5)).orElse(null)).isEqualTo(after);
    }

    @Test
    void shouldNameAFormByItsRegimeAndKeepWhatItMustState() {
        // when
        FormInForce before = FORMS.find("APOLOGY", LocalDate.of(2025, 9, 14)).orElseThrow();
        FormInForce after = FORMS.find("APOLOGY", LocalDate.of(2025, 9, 15)).orElseThrow();

        // then
        assertThat(before.name()).isEqualTo("Phiếu xin lỗi và hẹn lại ngày trả kết quả");
        assertThat(after.name()).isEqualTo("Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết");
        assertThat(after.fields()).contains("lời xin lỗi").isEqualTo(before.fields());
        assertThat(after.signers()).containsExactly("Thủ trưởng cơ quan giải quyết chậm");
        assertThat(after.citation().text()).isEqualTo("TT 03/2025/TT-VPCP PL I");
        assertThat(after.note()).contains("Bộ Tư pháp");
        assertThat(after.fieldsVerified()).isFalse();
    }

    @Test
    void shouldHaveSixFormsAndThenSeven() {
        assertThat(FORMS.on(LocalDate.of(2025, 9, 14))).hasSize(6);
        assertThat(FORMS.on(LocalDate.of(2025, 9, 15))).hasSize(7);
        assertThat(FORMS.all()).hasSize(13);
    }
}
