package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "10,    WORKING_DAY,  10 ngày làm việc,     10 working days",
        "1.00,  WORKING_DAY,  1 ngày làm việc,      1 working day",
        "10.50, WORKING_DAY,  '10,5 ngày làm việc', 10.5 working days",
        "0.25,  CALENDAR_DAY, '0,25 ngày',          0.25 calendar days",
        "8,     WORKING_HOUR, 8 giờ làm việc,       8 working hours",
        "0.001, CLOCK_HOUR,   '0,001 giờ',          0.001 clock hours",
        "0.5,   MONTH,        '0,5 tháng',          0.5 months",
        "100,   YEAR,         100 năm,              100 years",
        "0,     SAME_DAY,     trong ngày,           same day",
    })
    void shouldSpeakBothLanguages(BigDecimal amount, LegalUnit unit, String vietnamese, String english) {
        LegalPeriod period = LegalPeriod.of(amount, unit);

        assertThat(period.vietnamese()).isEqualTo(vietnamese);
        assertThat(period.english()).isEqualTo(english);
        assertThat(period.amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "-1,          WORKING_DAY",
        "0.0001,      CLOCK_HOUR",
        "0.3,         WORKING_DAY",
        "0.25,        SESSION",
        "0.25,        MONTH",
        "0.5,         WEEK",
        "0.25,        YEAR",
        "1,           SAME_DAY",
        "101,         YEAR",
        "36526,       CALENDAR_DAY",
        "1E+20,       CLOCK_HOUR",
        "1E+99999999, CLOCK_HOUR",
        "1E-99999999, CLOCK_HOUR",
    })
    void shouldRefuseAnAmountTheUnitDoesNotHave(BigDecimal amount, LegalUnit unit) {
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() -> LegalPeriod.of(amount, unit))
                .withMessageStartingWith("Expected a period in " + unit)
                .satisfies(e -> assertThat(e.code()).isEqualTo("PERIOD_INVALID"))
                .satisfies(e -> assertThat(e.vietnamese()).startsWith("Thời hạn tính theo"));
    }

    @Test
    void shouldPrintWholeAmountsPlainly() {
        assertThat(LegalPeriod.workingDays(100).amount().toString()).isEqualTo("100");
        assertThat(LegalPeriod.sameDay().amount()).isEqualByComparingTo(BigDecimal.ZERO);
    }
}
