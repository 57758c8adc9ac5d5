package vn.quytrinh.worktime.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.WorktimeException;
import vn.quytrinh.worktime.YearStatus;

class StatutoryYearTest {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static IntStream officialYears() {
        return IntStream.rangeClosed(2018, 2026);
    }

    @ParameterizedTest
    @MethodSource("officialYears")
    void shouldReproduceTheDaysOffWorkOfAnnouncedYears(int year) {
        assertThat(offWork(StatutoryYear.of(year).proposal())).isEqualTo(offWork(announced(year)));
    }

    @ParameterizedTest
    @MethodSource("officialYears")
    void shouldReproduceKindsAndNamesOfAnnouncedYears(int year) {
        assertThat(StatutoryYear.of(year).proposal().days())
                .extracting(SpecialDay::date, SpecialDay::kind, SpecialDay::name)
                .containsExactlyElementsOf(announced(year).days().stream()
                        .map(day -> tuple(day.date(), day.kind(), day.name()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("officialYears")
    void shouldReproduceEveryTetWithTwoDaysBefore(int year) {
        // given
        StatutoryYear twoDaysBefore = StatutoryYear.of(year).withTet(TetChoice.TWO_DAYS_BEFORE);

        // when, then
        assertThat(offWork(twoDaysBefore.proposal())).isEqualTo(offWork(announced(year)));
    }

    static Stream<Arguments> shouldChooseTheDayBesideNationalDayAsAnnounced() {
        return Stream.of(
                Arguments.of(2021, NationalDayChoice.DAY_AFTER),
                Arguments.of(2022, NationalDayChoice.DAY_BEFORE),
                Arguments.of(2023, NationalDayChoice.DAY_BEFORE),
                Arguments.of(2024, NationalDayChoice.DAY_AFTER),
                Arguments.of(2025, NationalDayChoice.DAY_BEFORE),
                Arguments.of(2026, NationalDayChoice.DAY_BEFORE));
    }

    @ParameterizedTest
    @MethodSource
    void shouldChooseTheDayBesideNationalDayAsAnnounced(int year, NationalDayChoice expected) {
        assertThat(StatutoryYear.of(year).nationalDay()).isEqualTo(expected);
    }

    @Test
    void shouldProposeProvisionalUnverifiedDaysWithTheirArticles() {
        // when
        CalendarData proposal = StatutoryYear.of(2027).proposal();

        // then
        assertThat(proposal.id()).isEqualTo("vietnam-statute-2027");
        assertThat(proposal.years()).isEqualTo(Map.of(2027, YearStatus.PROVISIONAL));
        assertThat(proposal.days()).noneMatch(SpecialDay::verified).allMatch(day -> day.pairedWith() == null);
        assertThat(lines(proposal))
                .containsExactly(
                        "2027-01-01 HOLIDAY Tết Dương lịch | Bộ luật Lao động 2019 Điều 112",
                        "2027-02-04 HOLIDAY Tết Âm lịch (trước mùng 1 2 ngày) | Bộ luật Lao động 2019 Điều 112",
                        "2027-02-05 HOLIDAY Tết Âm lịch (trước mùng 1 1 ngày) | Bộ luật Lao động 2019 Điều 112",
                        "2027-02-06 HOLIDAY Tết Âm lịch (mùng 1) | Bộ luật Lao động 2019 Điều 112",
                        "2027-02-07 HOLIDAY Tết Âm lịch (mùng 2) | Bộ luật Lao động 2019 Điều 112",
                        "2027-02-08 HOLIDAY Tết Âm lịch (mùng 3) | Bộ luật Lao động 2019 Điều 112",
                        "2027-02-09 COMPENSATION Nghỉ bù Tết Âm lịch (mùng 1) 06/02/2027 | Bộ luật Lao động 2019 Điều 111 khoản 3",
                        "2027-02-10 COMPENSATION Nghỉ bù Tết Âm lịch (mùng 2) 07/02/2027 | Bộ luật Lao động 2019 Điều 111 khoản 3",
                        "2027-04-16 HOLIDAY Giỗ Tổ Hùng Vương (10/3 âm lịch) | Bộ luật Lao động 2019 Điều 112",
                        "2027-04-30 HOLIDAY Ngày Chiến thắng | Bộ luật Lao động 2019 Điều 112",
                        "2027-05-01 HOLIDAY Ngày Quốc tế lao động | Bộ luật Lao động 2019 Điều 112",
                        "2027-05-03 COMPENSATION Nghỉ bù Ngày Quốc tế lao động 01/05/2027 | Bộ luật Lao động 2019 Điều 111 khoản 3",
                        "2027-09-02 HOLIDAY Quốc khánh | Bộ luật Lao động 2019 Điều 112",
                        "2027-09-03 HOLIDAY Quốc khánh (ngày liền kề) | Bộ luật Lao động 2019 Điều 112",
                        "2027-11-24 HOLIDAY Ngày Văn hóa Việt Nam | Nghị quyết 28/2026/QH16 ngày 24/4/2026 (hiệu lực 01/7/2026)");
    }

    @Test
    void shouldCiteTheFormerCodeBefore2021() {
        assertThat(lines(StatutoryYear.of(2018).proposal()))
                .contains(
                        "2018-09-02 HOLIDAY Quốc khánh | Bộ luật Lao động 2012 Điều 115",
                        "2018-09-03 COMPENSATION Nghỉ bù Quốc khánh 02/09/2018 | Bộ luật Lao động 2012 Điều 115 khoản 3");
    }

    static Stream<Arguments> shouldLayTheTetOf2027AsPublished() {
        return Stream.of(
                // The first published proposal: 4 to 10 February.
                Arguments.of(TetChoice.TWO_DAYS_BEFORE, "2027-02-04", "2027-02-10"),
                // The second one: 5 to 14 February, of which Friday the 12th is a swapped day and the rest a weekend.
                Arguments.of(TetChoice.ONE_DAY_BEFORE, "2027-02-05", "2027-02-11"));
    }

    @ParameterizedTest
    @MethodSource
    void shouldLayTheTetOf2027AsPublished(TetChoice choice, LocalDate first, LocalDate last) {
        // when
        CalendarData proposal = StatutoryYear.of(2027).withTet(choice).proposal();

        // then
        assertThat(datesOfMonth(proposal, 2))
                .containsExactlyElementsOf(first.datesUntil(last.plusDays(1)).toList());
    }

    @Test
    void shouldCompensateTheNewYearOf2028OnMonday() {
        assertThat(lines(StatutoryYear.of(2028).proposal()))
                .contains(
                        "2028-01-03 COMPENSATION Nghỉ bù Tết Dương lịch 01/01/2028 | Bộ luật Lao động 2019 Điều 111 khoản 3");
    }

    @Test
    void shouldLetNationalDayBeOneDayBefore2021WhateverTheChoice() {
        // given
        StatutoryYear year = StatutoryYear.of(2020);

        // when
        Stream<CalendarData> proposals =
                Stream.of(NationalDayChoice.values()).map(year::withNationalDay).map(StatutoryYear::proposal);

        // then
        assertThat(proposals)
                .allSatisfy(
                        proposal -> assertThat(datesOfMonth(proposal, 9)).containsExactly(LocalDate.of(2020, 9, 2)));
    }

    static Stream<StatutoryYear> everyYearWithEveryChoice() {
        return IntStream.rangeClosed(2014, 2149)
                .mapToObj(StatutoryYear::of)
                .flatMap(year -> Stream.of(TetChoice.values()).map(year::withTet))
                .flatMap(year -> Stream.of(NationalDayChoice.values()).map(year::withNationalDay));
    }

    @Test
    void shouldGiveEveryYearItsStatutoryDaysAndCompensateEachRestDayOnce() {
        assertThat(everyYearWithEveryChoice()).hasSize(136 * 4).allSatisfy(year -> {
            // when
            List<SpecialDay> days = year.proposal().days();
            Set<LocalDate> holidays = dates(days, DayKind.HOLIDAY);
            Set<LocalDate> compensations = dates(days, DayKind.COMPENSATION);

            // then no date is used twice, none lies in another year
            assertThat(holidays).hasSize(year.year() < 2021 ? 10 : year.year() < 2026 ? 11 : 12);
            assertThat(days).hasSize(holidays.size() + compensations.size());
            assertThat(days).allMatch(day -> day.date().getYear() == year.year());
            List<LocalDate> onRestDays =
                    holidays.stream().filter(StatutoryYearTest::isWeekend).toList();
            assertThat(compensations).hasSameSizeAs(onRestDays).noneMatch(StatutoryYearTest::isWeekend);
            assertThat(compensated(days)).containsExactlyElementsOf(onRestDays);
            assertThat(days)
                    .filteredOn(day -> day.kind() == DayKind.COMPENSATION)
                    .allSatisfy(day -> assertThat(holidayOf(day).plusDays(1).datesUntil(day.date()))
                            .allMatch(between -> isWeekend(between)
                                    || holidays.contains(between)
                                    || compensations.contains(between)));
        });
    }

    @Test
    void shouldExpectTheDaysOffWorkOfTwoDaysBeforeInEveryYear() {
        assertThat(IntStream.rangeClosed(2014, 2149).mapToObj(StatutoryYear::of))
                .allSatisfy(year -> assertThat(offWork(year.proposal()))
                        .isEqualTo(
                                offWork(year.withTet(TetChoice.TWO_DAYS_BEFORE).proposal())));
    }

    @Test
    void shouldFindGioToBesideButNeverOnVictoryDay() {
        // when
        List<LocalDate> late = IntStream.rangeClosed(1990, 2100)
                .mapToObj(year -> LunarDate.of(year, 3, 10).toLocalDate())
                .filter(date -> date.isAfter(LocalDate.of(date.getYear(), 4, 28)))
                .toList();

        // then the last time they met was 1947
        assertThat(late).hasToString("[2023-04-29, 2042-04-29, 2099-04-29]");
        assertThat(LunarDate.of(1947, 3, 10).toLocalDate()).isEqualTo("1947-04-30");
    }

    @Test
    void shouldPushCompensationPastTheHolidaysThatFollow() {
        // given 29 and 30 April 2023 on a weekend, 1 May on Monday
        CalendarData proposal = StatutoryYear.of(2023).proposal();

        // when, then
        assertThat(datesOfMonth(proposal, 5)).hasToString("[2023-05-01, 2023-05-02, 2023-05-03]");
    }

    @Test
    void shouldNameWhatTheShippedCalendarLacks() {
        // given
        StatutoryYear year = StatutoryYear.of(2027);

        // when
        List<SpecialDay> missing = year.missingFrom(CalendarData.vietnam());

        // then
        assertThat(missing)
                .extracting(day -> day.date().toString())
                .containsExactly(
                        "2027-02-04",
                        "2027-02-05",
                        "2027-02-06",
                        "2027-02-07",
                        "2027-02-08",
                        "2027-02-09",
                        "2027-02-10",
                        "2027-09-03");
        assertThat(year.missingFrom(year.proposal())).isEmpty();
    }

    @Test
    void shouldNotTakeASwappedDayForAHoliday() {
        // given a calendar in which the day beside National Day is worked
        SpecialDay worked =
                new SpecialDay(LocalDate.of(2027, 9, 3), DayKind.SWAP_WORK, "Hoán đổi: làm bù", "Công văn", true, null);
        List<SpecialDay> days = Stream.concat(
                        StatutoryYear.of(2027).proposal().days().stream()
                                .filter(day -> !day.date().equals(worked.date())),
                        Stream.of(worked))
                .toList();
        CalendarData calendar = new CalendarData("swapped", new TreeMap<>(Map.of(2027, YearStatus.OFFICIAL)), days);

        // when, then
        assertThat(StatutoryYear.of(2027).missingFrom(calendar))
                .extracting(SpecialDay::date)
                .containsExactly(worked.date());
    }

    @ParameterizedTest
    @MethodSource("officialYears")
    void shouldFindAnnouncedYearsComplete(int year) {
        assertThat(StatutoryYear.of(year).missingFrom(CalendarData.vietnam())).isEmpty();
    }

    @Test
    void shouldFindAllDaysMissingInAYearTheCalendarDoesNotKnow() {
        // given
        StatutoryYear year = StatutoryYear.of(2028);

        // when, then
        assertThat(year.missingFrom(CalendarData.vietnam()))
                .isEqualTo(year.proposal().days());
    }

    @Test
    void shouldRecognizeTheChoicesThatACalendarWasDecidedWith() {
        // given
        StatutoryYear decided = new StatutoryYear(2027, TetChoice.ONE_DAY_BEFORE, NationalDayChoice.DAY_BEFORE);

        // when
        StatutoryYear found = StatutoryYear.closestTo(2027, decided.proposal());

        // then
        assertThat(found).isEqualTo(decided);
        assertThat(StatutoryYear.closestTo(2027, CalendarData.vietnam())).isEqualTo(StatutoryYear.of(2027));
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2150})
    void shouldRefuseAYearOutsideTheRange(int year) {
        assertThatThrownBy(() -> StatutoryYear.of(year))
                .asInstanceOf(InstanceOfAssertFactories.type(WorktimeException.class))
                .returns("STATUTORY_YEAR_OUT_OF_RANGE", WorktimeException::code)
                .satisfies(e -> assertThat(e.english()).contains("2014 to 2149", "found " + year))
                .satisfies(e -> assertThat(e.vietnamese()).contains("2014 đến 2149", "nhận được " + year));
    }

    private static CalendarData announced(int year) {
        List<SpecialDay> days = CalendarData.vietnam().days().stream()
                .filter(day -> day.date().getYear() == year)
                .filter(day -> day.kind() == DayKind.HOLIDAY || day.kind() == DayKind.COMPENSATION)
                .toList();
        return new CalendarData("announced", new TreeMap<>(Map.of(year, YearStatus.OFFICIAL)), days);
    }

    private static Set<LocalDate> offWork(CalendarData calendar) {
        return calendar.days().stream()
                .map(SpecialDay::date)
                .filter(date -> !isWeekend(date))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> dates(List<SpecialDay> days, DayKind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(SpecialDay::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<LocalDate> datesOfMonth(CalendarData calendar, int month) {
        return calendar.days().stream()
                .map(SpecialDay::date)
                .filter(date -> date.getMonthValue() == month)
                .toList();
    }

    private static List<LocalDate> compensated(List<SpecialDay> days) {
        return days.stream()
                .filter(day -> day.kind() == DayKind.COMPENSATION)
                .map(StatutoryYearTest::holidayOf)
                .toList();
    }

    /** Reads the date of the compensated holiday, dd/MM/yyyy, from the end of the name. */
    private static LocalDate holidayOf(SpecialDay compensation) {
        String name = compensation.name();
        String[] parts = name.substring(name.length() - 10).split("/");
        return LocalDate.parse(parts[2] + "-" + parts[1] + "-" + parts[0]);
    }

    private static List<String> lines(CalendarData calendar) {
        return calendar.days().stream()
                .map(day -> day.date() + " " + day.kind() + " " + day.name() + " | " + day.document())
                .toList();
    }

    private static boolean isWeekend(LocalDate date) {
        return WEEKEND.contains(date.getDayOfWeek());
    }
}
