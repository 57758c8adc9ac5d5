package vn.quytrinh.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quytrinh.worktime.Testdata.VIETNAM;
import static vn.quytrinh.worktime.Testdata.at;
import static vn.quytrinh.worktime.Testdata.day;
import static vn.quytrinh.worktime.Testdata.session;
import static vn.quytrinh.worktime.Testdata.years;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, WORKING",
        "2026-02-14, WEEKLY_REST",
        "2026-02-17, HOLIDAY",
        "2026-04-27, COMPENSATION",
        "2026-08-31, SWAP_OFF",
        "2026-08-22, SWAP_WORK",
        "2026-11-24, HOLIDAY",
        "2018-02-17, HOLIDAY",
    })
    void shouldKnowTheKindOfADay(String date, DayKind kind) {
        assertThat(VIETNAM.kindOf(day(date))).isEqualTo(kind);
        assertThat(VIETNAM.isWorkingDay(day(date))).isEqualTo(kind.isWorking());
        assertThat(VIETNAM.specialDay(day(date)).map(SpecialDay::kind).orElse(kind))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018-02-14, 2018-02-20",
        "2019, 2019-02-04, 2019-02-08",
        "2020, 2020-01-23, 2020-01-29",
        "2021, 2021-02-10, 2021-02-16",
        "2022, 2022-01-31, 2022-02-04",
        "2023, 2023-01-20, 2023-01-26",
        "2024, 2024-02-08, 2024-02-14",
        "2025, 2025-01-25, 2025-02-02",
        "2026, 2026-02-14, 2026-02-22",
    })
    void shouldCloseOverTet(int year, String first, String last) {
        assertThat(VIETNAM.workingDaysBetween(day(first).minusDays(1), day(last)))
                .isZero();
        assertThat(VIETNAM.data().years()).containsEntry(year, YearStatus.OFFICIAL);
    }

    @Test
    void shouldFindWorkingDaysAroundTet() {
        assertThat(VIETNAM.workingDayOnOrAfter(day("2026-02-13"))).isEqualTo(day("2026-02-13"));
        assertThat(VIETNAM.workingDayOnOrAfter(day("2026-02-14"))).isEqualTo(day("2026-02-23"));
        assertThat(VIETNAM.workingDayAfter(day("2026-02-13"))).isEqualTo(day("2026-02-23"));
        assertThat(VIETNAM.workingDayBefore(day("2026-02-23"))).isEqualTo(day("2026-02-13"));
        assertThat(VIETNAM.workingDaysBetween(day("2026-02-12"), day("2026-02-24")))
                .isEqualTo(3);
        assertThat(VIETNAM.workingDaysBetween(day("2026-02-24"), day("2026-02-12")))
                .isEqualTo(-3);
    }

    @Test
    void shouldMeasureWorkingTime() {
        assertThat(VIETNAM.workingTimeBetween(at("2026-02-13T11:30"), at("2026-02-23T08:15")))
                .isEqualTo(Duration.ofMinutes(30 + 240 + 15));
        assertThat(VIETNAM.workingTimeBetween(at("2026-02-13T12:10"), at("2026-02-13T12:50")))
                .isZero();
    }

    @Test
    void shouldGiveASwappedDayTheHoursOfTheDayItStandsInFor() {
        // given Friday is short and Monday is long
        OfficeHours hours = new OfficeHours(Map.of(
                DayOfWeek.MONDAY, List.of(session("07:00", "17:00")),
                DayOfWeek.FRIDAY, List.of(session("08:00", "11:00"))));
        SpecialDay paired = new SpecialDay(day("2026-01-10"), DayKind.SWAP_WORK, "Làm bù", "", true, day("2026-01-02"));
        SpecialDay alone = new SpecialDay(day("2026-01-17"), DayKind.SWAP_WORK, "Làm bù", "", true, null);
        CalendarData data = new CalendarData("T", years(Map.of(2026, YearStatus.OFFICIAL)), List.of(paired, alone));

        // when
        WorkingCalendar calendar = WorkingCalendar.compile(data, hours);

        // then
        assertThat(calendar.sessionsOn(day("2026-01-10"))).isEqualTo(hours.on(DayOfWeek.FRIDAY));
        assertThat(calendar.sessionsOn(day("2026-01-17"))).isEqualTo(hours.on(DayOfWeek.MONDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-12-31", "2028-01-01"})
    void shouldRefuseEveryQuestionAboutAnUnknownYear(String date) {
        assertMissing(() -> VIETNAM.isWorkingDay(day(date)));
        assertMissing(() -> VIETNAM.kindOf(day(date)));
        assertMissing(() -> VIETNAM.specialDay(day(date)));
        assertMissing(() -> VIETNAM.sessionsOn(day(date)));
        assertMissing(() -> VIETNAM.workingDayOnOrAfter(day(date)));
        assertMissing(() -> VIETNAM.workingDayAfter(day(date)));
        assertMissing(() -> VIETNAM.workingDayBefore(day(date)));
        assertMissing(() -> VIETNAM.workingDaysBetween(day(date), day("2025-01-01")));
        assertMissing(() -> VIETNAM.workingTimeBetween(day(date).atStartOfDay(), at("2025-01-01T00:00")));
        assertMissing(() -> VIETNAM.certaintyOf(day(date), day("2025-01-01")));
    }

    @Test
    void shouldRefuseToLeapOverAMissingYear() {
        CalendarData data = new CalendarData(
                "T",
                years(Map.of(2024, YearStatus.OFFICIAL, 2025, YearStatus.MISSING, 2026, YearStatus.OFFICIAL)),
                List.of());
        WorkingCalendar calendar = WorkingCalendar.compile(data, OfficeHours.STANDARD);

        assertMissing(() -> calendar.workingDayAfter(day("2024-12-31")));
        assertMissing(() -> calendar.workingDayBefore(day("2026-01-01")));
        assertMissing(() -> Deadlines.compute(
                calendar, Testdata.question("2024-06-03T09:00", LegalPeriod.of(2, LegalUnit.YEAR), Cutoff.none())));
        assertThat(calendar.isWorkingDay(day("2026-01-01"))).isTrue();
    }

    @Test
    void shouldSayHowCertainASpanIs() {
        assertThat(VIETNAM.certaintyOf(day("2018-01-01"), day("2026-12-31"))).isEqualTo(Certainty.OFFICIAL);
        assertThat(VIETNAM.certaintyOf(day("2027-01-01"), day("2026-12-31"))).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void shouldRefuseOverlappingOrNoSessions() {
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(
                        () -> OfficeHours.mondayToFriday(List.of(session("08:00", "12:00"), session("11:00", "17:00"))))
                .satisfies(e -> assertThat(e.code()).isEqualTo("OFFICE_HOURS_INVALID"));
        assertThatExceptionOfType(WorktimeException.class).isThrownBy(() -> new OfficeHours(Map.of()));
        assertThatExceptionOfType(WorktimeException.class)
                .isThrownBy(() -> session("12:00", "12:00"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("SESSION_INVALID"));
    }

    private static void assertMissing(org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
        assertThatExceptionOfType(MissingYearException.class).isThrownBy(question);
    }
}
