package vn.quytrinh.designer.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.WorkingCalendar;

class DayGroupTest {
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.compile(CalendarData.vietnam(), OfficeHours.STANDARD);
    private static final LocalDateTime THU_2026_02_12 = LocalDateTime.of(2026, 2, 12, 9, 0);

    @Test
    void shouldGroupTetAndWeekendsAndNumberTheRest() {
        // when
        List<DayGroup> groups = groups(LegalPeriod.workingDays(10));

        // then
        assertThat(groups).extracting(DayGroup::number).containsExactly(0, 1, 0, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10);
        DayGroup tet = groups.get(2);
        assertThat(tet.first()).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(tet.last()).isEqualTo(LocalDate.of(2026, 2, 22));
        assertThat(tet.dates()).isEqualTo(9);
        assertThat(tet.festive()).isTrue();
        assertThat(tet.documents()).isNotEmpty();
        assertThat(tet.reasons(true)).noneMatch(reason -> reason.contains("hằng tuần"));
        DayGroup weekend = groups.get(8);
        assertThat(weekend.festive()).isFalse();
        assertThat(weekend.off()).isTrue();
        assertThat(weekend.dates()).isEqualTo(2);
    }

    @Test
    void shouldLeaveDaysOffAloneWhereTheyCount() {
        // when
        List<DayGroup> groups = groups(LegalPeriod.calendarDays(5));

        // then
        assertThat(groups).extracting(DayGroup::number).startsWith(0, 1, 2, 3, 4, 5);
    }

    @Test
    void shouldMeasureHoursInTheStretchesTheyFallInto() {
        // when
        List<DayGroup> groups = groups(LegalPeriod.workingHours(10));

        // then
        assertThat(groups.stream().filter(DayGroup::counted).map(DayGroup::hours))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("3", "4", "3");
    }

    private static List<DayGroup> groups(LegalPeriod period) {
        return DayGroup.of(Deadlines.explain(CALENDAR, DeadlineQuestion.of(THU_2026_02_12, period, Cutoff.none())));
    }
}
