package vn.quytrinh.conformance.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "8, WORKING_HOUR, 1, WORKING_DAY, 0",
        "9, WORKING_HOUR, 1, WORKING_DAY, 1",
        "2, SESSION, 1, WORKING_DAY, 0",
        "8, WORKING_HOUR, 0, SAME_DAY, 0",
        "1, WORKING_DAY, 0, SAME_DAY, 0",
        "25, CLOCK_HOUR, 1, CALENDAR_DAY, 1",
        "24, CLOCK_HOUR, 1, WORKING_DAY, 0",
        "1, WEEK, 7, CALENDAR_DAY, 0",
        "11, MONTH, 1, YEAR, -1"
    })
    void shouldConvert(String amount, LegalUnit unit, String limit, LegalUnit limitUnit, int sign) {
        // when
        Comparison comparison = total(amount, unit).against(total(limit, limitUnit));

        // then
        assertThat(comparison.comparable()).isTrue();
        assertThat(comparison.sign()).isEqualTo(sign);
        assertThat(comparison.conversion().vi()).contains("quy đổi", " = ");
    }

    @ParameterizedTest
    @CsvSource({"1, CALENDAR_DAY, 1, WORKING_DAY", "8, WORKING_HOUR, 1, WEEK", "30, CALENDAR_DAY, 1, MONTH"})
    void shouldNotConvert(String amount, LegalUnit unit, String limit, LegalUnit limitUnit) {
        // when
        Comparison comparison = total(amount, unit).against(total(limit, limitUnit));

        // then
        assertThat(comparison.comparable()).isFalse();
        assertThat(comparison.above() || comparison.below() || comparison.differs())
                .isFalse();
        assertThat(comparison.conversion().en()).isEmpty();
    }

    @Test
    void shouldAddTheInexactHoursExactly() {
        // given a third of a day, three times
        TimeTotal third = total("8", LegalUnit.CLOCK_HOUR);

        // when
        Comparison comparison = third.plus(third).plus(third).against(total("1", LegalUnit.CALENDAR_DAY));

        // then
        assertThat(comparison.sign()).isZero();
    }

    @Test
    void shouldReadACompoundLimit() {
        // given
        TimeLimit compound = CommonFactory.eINSTANCE.createTimeLimit();
        compound.getParts().add(limit("15", LegalUnit.CALENDAR_DAY));
        compound.getParts().add(limit("8", LegalUnit.WORKING_DAY));

        // when
        TimeTotal total = TimeTotal.of(compound);

        // then
        assertThat(total.text().vi()).isEqualTo("8 ngày làm việc + 15 ngày");
        assertThat(total.against(total).differs()).isFalse();
        assertThat(total.against(total).comparable()).isTrue();
    }

    @Test
    void shouldTellACertainExcessInMixedUnits() {
        // given 3 days beside 8 working days, where 7 working days are allowed
        TimeTotal mixed = total("3", LegalUnit.CALENDAR_DAY).plus(total("8", LegalUnit.WORKING_DAY));

        // when
        Comparison comparison = mixed.against(total("7", LegalUnit.WORKING_DAY));

        // then
        assertThat(comparison.above()).isTrue();
        assertThat(comparison.difference().vi()).isEqualTo("1 ngày làm việc + 3 ngày");
    }

    @Test
    void shouldReadNoTotalFromALimitWithoutAnAmount() {
        assertThat(TimeTotal.of(CommonFactory.eINSTANCE.createTimeLimit())).isNull();
        assertThat(TimeTotal.of(null)).isNull();
    }

    private static TimeTotal total(String amount, LegalUnit unit) {
        return TimeTotal.of(limit(amount, unit));
    }

    private static TimeLimit limit(String amount, LegalUnit unit) {
        TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
        limit.setValue(new BigDecimal(amount));
        limit.setUnit(unit);
        return limit;
    }
}
