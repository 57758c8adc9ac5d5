package vn.quytrinh.worktime.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import vn.quytrinh.worktime.WorktimeException;

class LunarDateTest {

    private static final LunarCalendar AT_UTC8 = new LunarCalendar(new Meridian(ZoneOffset.ofHours(8)));

    @Test
    void shouldConvertEveryDayThereAndBack() {
        // given
        Stream<LocalDate> days = LocalDate.of(1900, 1, 1).datesUntil(LocalDate.of(2150, 1, 1));

        // when, then
        assertThat(days).allMatch(day -> LunarDate.of(day).toLocalDate().equals(day));
    }

    static Stream<Arguments> shouldKnowTheNewYears() {
        return Stream.of(
                Arguments.of(1968, "1968-01-29"),
                Arguments.of(1985, "1985-01-21"),
                Arguments.of(2007, "2007-02-17"),
                Arguments.of(2018, "2018-02-16"),
                Arguments.of(2023, "2023-01-22"),
                Arguments.of(2026, "2026-02-17"),
                Arguments.of(2027, "2027-02-06"),
                Arguments.of(2030, "2030-02-02"),
                Arguments.of(2053, "2053-02-18"));
    }

    @ParameterizedTest
    @MethodSource
    void shouldKnowTheNewYears(int year, LocalDate expected) {
        assertThat(LunarDate.of(year, 1, 1).toLocalDate()).isEqualTo(expected);
        assertThat(LunarDate.of(expected)).isEqualTo(LunarDate.of(year, 1, 1));
    }

    @Test
    void shouldDifferFromTheNewYearAtUtc8() {
        // when
        TreeMap<Integer, Long> daysEarlier = IntStream.rangeClosed(1968, 2149)
                .boxed()
                .filter(year -> !newYear(year).equals(AT_UTC8.newYear(year)))
                .collect(Collectors.toMap(
                        year -> year,
                        year -> AT_UTC8.newYear(year).toEpochDay()
                                - newYear(year).toEpochDay(),
                        Long::sum,
                        TreeMap::new));

        // then a day, or a month where the leap months lie differently
        assertThat(daysEarlier).hasToString("{1968=1, 1969=1, 1985=30, 2007=1, 2030=1, 2053=1, 2148=30}");
    }

    @Test
    void shouldKnowALeapMonth() {
        // given the leap second month of 2023
        LocalDate first = LocalDate.of(2023, 3, 22);

        // when
        LunarDate lunar = LunarDate.of(first);

        // then
        assertThat(lunar).isEqualTo(new LunarDate(2023, 2, true, 1));
        assertThat(LunarDate.of(2023, 2, 1).toLocalDate()).isEqualTo("2023-02-20");
    }

    @Test
    void shouldPutTheLeapMonthOf2033AfterTheEleventh() {
        assertThat(new LunarDate(2033, 11, true, 1).toLocalDate()).isEqualTo("2033-12-22");
        assertThat(LunarDate.of(LocalDate.of(2034, 2, 18))).isEqualTo(new LunarDate(2033, 12, false, 30));
    }

    /** Half a minute covers the series of new moons and terms, five minutes the Earth's rotation were it to count again. */
    static Stream<Arguments> shouldNotDependOnSecondsForTheStatutoryDays() {
        return Stream.of(Arguments.of(30), Arguments.of(-30), Arguments.of(-300));
    }

    @ParameterizedTest
    @MethodSource
    void shouldNotDependOnSecondsForTheStatutoryDays(int seconds) {
        // given
        LunarCalendar shifted = new LunarCalendar(new Meridian(ZoneOffset.ofTotalSeconds(7 * 3600 + seconds)));

        // when
        List<Integer> moved = IntStream.rangeClosed(1968, 2149)
                .filter(year -> !newYear(year).equals(shifted.newYear(year))
                        || !thirdMonth(LunarCalendar.VIETNAM, year).equals(thirdMonth(shifted, year)))
                .boxed()
                .toList();

        // then
        assertThat(moved).isEmpty();
    }

    @Test
    void shouldNameTheMonthsSince1968ThatHangOnSeconds() {
        // given
        List<LunarCalendar> shifted = Stream.of(-30, 30)
                .map(seconds -> new LunarCalendar(new Meridian(ZoneOffset.ofTotalSeconds(7 * 3600 + seconds))))
                .toList();

        // when
        TreeSet<LocalDate> doubtful = LocalDate.of(1968, 1, 1)
                .datesUntil(LocalDate.of(2150, 1, 1))
                .filter(day -> LunarDate.of(day).day() == 1)
                .filter(day -> shifted.stream()
                        .anyMatch(other -> !other.monthOf(day).firstDay().equals(day)
                                || other.monthOf(day).number()
                                        != LunarDate.of(day).month()))
                .collect(Collectors.toCollection(TreeSet::new));

        // then
        assertThat(doubtful).hasToString("[2072-12-10, 2125-01-05, 2131-12-19]");
    }

    static Stream<Arguments> shouldRefuseADayThatDoesNotExist() {
        return Stream.of(
                Arguments.of(2026, 13, false, 1),
                Arguments.of(2026, 0, false, 1),
                Arguments.of(2026, 3, true, 10),
                Arguments.of(2026, 3, false, 0),
                Arguments.of(2026, 1, false, 31),
                Arguments.of(2025, 12, false, 30),
                Arguments.of(1898, 12, false, 1),
                Arguments.of(1899, 11, false, 1),
                Arguments.of(2149, 12, false, 29),
                Arguments.of(2150, 1, false, 1));
    }

    @ParameterizedTest
    @MethodSource
    void shouldRefuseADayThatDoesNotExist(int year, int month, boolean leap, int day) {
        assertThatThrownBy(() -> new LunarDate(year, month, leap, day))
                .asInstanceOf(InstanceOfAssertFactories.type(WorktimeException.class))
                .returns("LUNAR_DATE_INVALID", WorktimeException::code)
                .satisfies(e -> assertThat(e.english()).contains("day " + day, "in " + year))
                .satisfies(e -> assertThat(e.vietnamese()).contains("ngày " + day, "năm " + year));
    }

    static Stream<LocalDate> shouldRefuseADateOutsideTheRange() {
        return Stream.of(LocalDate.of(1899, 12, 31), LocalDate.of(2150, 1, 1));
    }

    @ParameterizedTest
    @MethodSource
    void shouldRefuseADateOutsideTheRange(LocalDate date) {
        assertThatThrownBy(() -> LunarDate.of(date))
                .asInstanceOf(InstanceOfAssertFactories.type(WorktimeException.class))
                .returns("LUNAR_DATE_OUT_OF_RANGE", WorktimeException::code)
                .satisfies(e -> assertThat(e.english()).contains("1900–2149", date.toString()))
                .satisfies(e -> assertThat(e.vietnamese()).contains("1900–2149", date.toString()));
    }

    private static LocalDate newYear(int year) {
        return LunarCalendar.VIETNAM.newYear(year);
    }

    private static LocalDate thirdMonth(LunarCalendar calendar, int year) {
        return calendar.month(year, 3, false).orElseThrow().firstDay();
    }
}
