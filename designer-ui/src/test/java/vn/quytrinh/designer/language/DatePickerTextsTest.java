package vn.quytrinh.designer.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import org.junit.jupiter.api.Test;

class DatePickerTextsTest {

    @Test
    void shouldNameDaysAndMonthsInVietnamese() {
        // when
        DatePickerI18n texts = DatePickerTexts.in(new BundledTexts(), Language.VIETNAMESE.locale());

        // then
        assertThat(texts.getMonthNames()).hasSize(12).first().asString().isEqualToIgnoringCase("tháng 1");
        assertThat(texts.getWeekdays()).hasSize(7).first().isEqualTo("Chủ Nhật");
        assertThat(texts.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(texts.getDateFormats().getFirst()).isEqualTo("dd/MM/yyyy");
        assertThat(texts.getToday()).isEqualTo("Hôm nay");
    }
}
