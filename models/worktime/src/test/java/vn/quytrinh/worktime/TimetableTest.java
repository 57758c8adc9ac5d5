package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.quytrinh.worktime.Testdata.AT_15;
import static vn.quytrinh.worktime.Testdata.at;
import static vn.quytrinh.worktime.Testdata.day;
import static vn.quytrinh.worktime.Testdata.session;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final OfficeHours SUMMER =
            OfficeHours.mondayToFriday(List.of(session("07:00", "11:30"), session("13:30", "17:00")));
    private static final OfficeHours WINTER =
            OfficeHours.mondayToFriday(List.of(session("07:30", "12:00"), session("13:00", "16:30")));
    private static final OfficeHours SEVEN_AND_A_HALF =
            OfficeHours.mondayToFriday(List.of(session("07:30", "11:30"), session("13:30", "17:00")));
    private static final Session SATURDAY = session("07:30", "11:30");
    private static final OfficeHours DESK_ON_SATURDAY =
            OfficeHours.STANDARD.withReception(Map.of(DayOfWeek.SATURDAY, List.of(SATURDAY)));
    private static final Timetable SEASONS = Timetable.of(OfficeHours.STANDARD)
            .with(new HoursRule(
                    day("2024-01-01"),
                    null,
                    new Season(MonthDay.of(4, 16), MonthDay.of(10, 15)),
                    SUMMER,
                    "QĐ 10/QĐ-UBND"))
            .with(new HoursRule(
                    day("2025-01-01"),
                    null,
                    new Season(MonthDay.of(11, 1), MonthDay.of(2, 28)),
                    WINTER,
                    "QĐ 11/QĐ-UBND"))
            .with(new HoursRule(day("2026-01-01"), day("2026-06-30"), null, SEVEN_AND_A_HALF, "QĐ 12/QĐ-UBND"));

    @ParameterizedTest
    @CsvSource({
        "2023-07-03, 08:00, before the summer rule",
        "2024-04-15, 08:00, the day before summer",
        "2024-04-16, 07:00, the first day of summer",
        "2024-10-15, 07:00, the last day of summer",
        "2024-12-02, 08:00, before the winter rule",
        "2025-01-06, 07:30, winter over the turn of the year",
        "2025-03-03, 08:00, neither season",
        "2026-03-02, 07:30, the dated change",
        "2026-05-04, 07:00, a season goes before a dated change",
        "2026-10-19, 08:00, the change is over",
    })
    void shouldOpenByTheRuleOfTheDate(String date, String opens, String why) {
        WorkingCalendar calendar = WorkingCalendar.compile(CalendarData.vietnam(), SEASONS);

        assertThat(calendar.openingOf(day(date)).toLocalTime()).as(why).hasToString(opens);
    }

    @Test
    void shouldCountHoursAcrossTheChangeOfSeason() {
        WorkingCalendar calendar = WorkingCalendar.compile(CalendarData.vietnam(), SEASONS);

        // 15/04/2025 is a Tuesday with eight hours from 08:00, 16/04 has eight from 07:00.
        Deadline deadline = Deadlines.compute(
                calendar, DeadlineQuestion.of(at("2025-04-15T16:00"), LegalPeriod.workingHours(3), AT_15));

        assertThat(deadline.dueAt()).isEqualTo(at("2025-04-16T09:00"));
    }

    @Test
    void shouldNotCountASaturdayOnWhichTheDeskOnlyReceives() {
        WorkingCalendar calendar = WorkingCalendar.compile(CalendarData.vietnam(), DESK_ON_SATURDAY);

        Deadline friday = Deadlines.compute(
                calendar, DeadlineQuestion.of(at("2025-03-07T09:00"), LegalPeriod.workingDays(1), AT_15));
        Deadline saturday = Deadlines.compute(
                calendar, DeadlineQuestion.of(at("2025-03-08T09:00"), LegalPeriod.workingDays(1), AT_15));

        assertThat(friday.dueAt()).isEqualTo(at("2025-03-10T17:00"));
        assertThat(saturday.dayZero()).isEqualTo(day("2025-03-10"));
        assertThat(saturday.dueAt()).isEqualTo(at("2025-03-11T17:00"));
        assertThat(calendar.receptionOn(day("2025-03-08"))).containsExactly(SATURDAY);
        assertThat(calendar.isWorkingDay(day("2025-03-08"))).isFalse();
        // A Saturday in Tết receives nobody, a swap-work Saturday works.
        assertThat(calendar.receptionOn(day("2024-02-10"))).isEmpty();
        assertThat(calendar.isWorkingDay(day("2024-05-04"))).isTrue();
        assertThat(Deadlines.explain(
                                calendar,
                                DeadlineQuestion.of(at("2025-03-07T09:00"), LegalPeriod.workingDays(1), AT_15))
                        .days())
                .anySatisfy(each -> assertThat(each.vietnamese())
                        .isEqualTo(
                                "nghỉ hằng tuần (Thứ Bảy); buổi tiếp nhận hồ sơ 07:30–11:30 không tính vào thời hạn"));
    }

    @Test
    void shouldRefuseTwoRulesFromTheSameDate() {
        HoursRule other = new HoursRule(day("2026-01-01"), null, null, SUMMER, "QĐ 13/QĐ-UBND");

        WorktimeException refused = catchThrowableOfType(WorktimeException.class, () -> SEASONS.with(other));

        assertThat(refused.code()).isEqualTo("OFFICE_HOURS_INVALID");
        assertThat(refused.english()).contains("QĐ 12/QĐ-UBND").contains("QĐ 13/QĐ-UBND");
    }

    @Test
    void shouldRefuseAReceptionSessionWithinOfficeHours() {
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() -> OfficeHours.STANDARD.withReception(Map.of(DayOfWeek.MONDAY, List.of(SATURDAY))))
                .withMessageContaining("do not overlap");
    }

    @Test
    void shouldRefuseARuleWithoutDocumentOrThatEndsBeforeItBegins() {
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() -> new HoursRule(day("2026-01-01"), null, null, SUMMER, " "));
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() -> new HoursRule(day("2026-01-01"), day("2025-12-31"), null, SUMMER, "QĐ"));
    }

    @Test
    void shouldWriteTheHoursItReads() {
        CalendarLayer layer = Testdata.layer("H26", LayerScope.PROVINCE, "VN")
                .withTimetable(new Timetable(DESK_ON_SATURDAY, SEASONS.rules()));
        StringWriter text = new StringWriter();

        CalendarFormat.write(layer, text);

        assertThat(CalendarFormat.read(new StringReader(text.toString()))).isEqualTo(layer);
    }

    @Test
    void shouldReadARangeOfWeekdays() {
        CalendarLayer layer = CalendarFormat.read(new StringReader("""
                calendar\tH26\tThành phố\tPROVINCE\tVN
                hours\t\t\t\tMONDAY-FRIDAY\t08:00-12:00,13:00-17:00\t\t
                hours\t\t\t\tSATURDAY\t\t07:30-11:30\t
                """));

        assertThat(layer.timetable()).isEqualTo(Timetable.of(DESK_ON_SATURDAY));
    }

    @Test
    void shouldNameTheLinesOfHoursThatAreWrong() {
        InvalidCalendarException refused =
                catchThrowableOfType(InvalidCalendarException.class, () -> CalendarFormat.read(new StringReader("""
                        calendar\tH26\tThành phố\tPROVINCE\tVN
                        hours\t\t\t\tMONTAG\t08:00-12:00\t\t
                        hours\t\t\t\tMONDAY\t8h-12h\t\t
                        hours\tMONDAY
                        """)));

        assertThat(refused.faults()).extracting(CalendarFault::line).containsExactly(2, 3, 4);
    }
}
