package vn.quytrinh.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.engine.calendar.TestdataCalendars.DOCUMENT;
import static vn.quytrinh.engine.calendar.TestdataCalendars.OFFICER;
import static vn.quytrinh.engine.calendar.TestdataCalendars.WED_2026_07_15;
import static vn.quytrinh.engine.calendar.TestdataCalendars.holiday;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.MissingYearException;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.history.CalendarChange;

class YearOverviewTest {

    private final Calendars calendars = new TestdataCalendars().calendars();

    @Test
    void shouldNameTheLayerThatHasTheLastWord() {
        // given
        TestdataCalendars.createProvinceAndAgency(calendars);
        YearOverview before = overview("H26", 2026);
        calendars.change("VN", holiday(WED_2026_07_15), WED_2026_07_15, OFFICER);
        var takenBack = new SpecialDay(WED_2026_07_15, DayKind.WORKING, "Làm việc", DOCUMENT, true, null);
        calendars.change("H26", new CalendarChange.PutDay(takenBack), WED_2026_07_15, OFFICER);
        calendars.change(
                "H26", new CalendarChange.PutYear(2026, YearStatus.PROVISIONAL, "CV 99"), WED_2026_07_15, OFFICER);

        // when
        YearOverview after = overview("H26.12", 2026);

        // then
        assertThat(after.days()).contains(new YearOverview.Day(takenBack, "H26"));
        assertThat(after.workingDays()).isEqualTo(before.workingDays());
        assertThat(overview("VN", 2026).workingDays().get(Month.JULY))
                .isEqualTo(before.workingDays().get(Month.JULY) - 1);
        assertThat(after.status()).isEqualTo(YearStatus.PROVISIONAL);
        assertThat(after.document()).isEqualTo("CV 99");
    }

    @Test
    void shouldCountTheHoursOfTheYear() {
        // when
        YearOverview year = overview("VN", 2026);

        // then
        int days =
                year.workingDays().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(year.workingTime()).isEqualTo(Duration.ofHours(8L * days));
        assertThat(year.hours()).singleElement().satisfies(stretch -> {
            assertThat(stretch.from()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(stretch.to()).isEqualTo(LocalDate.of(2026, 12, 31));
        });
    }

    @Test
    void shouldNotGuessAMissingYear() {
        assertThatThrownBy(() -> overview("VN", 2040)).isInstanceOf(MissingYearException.class);
    }

    private YearOverview overview(String id, int year) {
        CalendarStack stack = calendars.stack(id);
        return YearOverview.of(stack, calendars.calendar(id), year);
    }
}
