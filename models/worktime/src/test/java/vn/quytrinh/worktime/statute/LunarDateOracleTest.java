package vn.quytrinh.worktime.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.calendar.CommonElements;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares every day with the Vietnamese calendar of Time4J. */
class LunarDateOracleTest {

    private static final LocalDate UTC7_SINCE = LocalDate.of(1968, 1, 1);
    private static final LocalDate END = LocalDate.of(2150, 1, 1);

    @Test
    void shouldAgreeOnEveryDaySinceTheDecreeOf1967() {
        // given
        Stream<LocalDate> days = UTC7_SINCE.datesUntil(END);

        // when
        List<LocalDate> different = days.filter(
                        day -> !describe(day, LunarCalendar.VIETNAM).equals(describeByOracle(day)))
                .toList();

        // then
        assertThat(different).isEmpty();
    }

    /** Before 1968 the oracle observes at other meridians: that of Huế, 107°35', and from July 1954 at UTC+8. */
    static Stream<Arguments> shouldAgreeOnEveryDayBefore1968AtTheOraclesMeridians() {
        LocalDate utc8Since = LocalDate.of(1954, 7, 1);
        return Stream.of(
                Arguments.of(LocalDate.of(1900, 1, 1), utc8Since, ZoneOffset.ofHoursMinutesSeconds(7, 10, 20)),
                Arguments.of(utc8Since, UTC7_SINCE, ZoneOffset.ofHours(8)));
    }

    @ParameterizedTest
    @MethodSource
    void shouldAgreeOnEveryDayBefore1968AtTheOraclesMeridians(LocalDate from, LocalDate to, ZoneOffset offset) {
        // given
        LunarCalendar calendar = new LunarCalendar(new Meridian(offset));

        // when
        List<LocalDate> different = from.datesUntil(to)
                .filter(day -> !describe(day, calendar).equals(describeByOracle(day)))
                .toList();

        // then
        assertThat(different).isEmpty();
    }

    @Test
    void shouldDifferFromTheOracleBefore1968OnlyInElevenMonths() {
        // when
        List<LunarMonth> different = LocalDate.of(1900, 1, 1)
                .datesUntil(UTC7_SINCE)
                .filter(day -> !describe(day, LunarCalendar.VIETNAM).equals(describeByOracle(day)))
                .map(LunarCalendar.VIETNAM::monthOf)
                .distinct()
                .toList();

        // then
        assertThat(different)
                .extracting(month -> month.number() + (month.leap() ? "n/" : "/") + month.year())
                .containsExactly(
                        "8/1938", "8n/1938", "5/1944", "10/1956", "2/1957", "10/1957", "4/1961", "9/1964", "1/1965",
                        "6/1967", "11/1967");
    }

    private static String describe(LocalDate date, LunarCalendar calendar) {
        LunarMonth month = calendar.monthOf(date);
        long day = date.toEpochDay() - month.firstDay().toEpochDay() + 1;
        return day + "/" + month.number() + (month.leap() ? "n/" : "/") + month.year();
    }

    private static String describeByOracle(LocalDate date) {
        VietnameseCalendar oracle = PlainDate.from(date).transform(VietnameseCalendar.axis());
        return oracle.getDayOfMonth()
                + "/"
                + oracle.getMonth().getNumber()
                + (oracle.getMonth().isLeap() ? "n/" : "/")
                + oracle.getInt(CommonElements.RELATED_GREGORIAN_YEAR);
    }
}
