package vn.quytrinh.worktime.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AstronomyTest {

    private static final double SECOND_OF_ARC = 1 / 3600.0;
    private static final double SECOND_OF_TIME = 1 / 86_400.0;

    /** Equinoxes and solstices in terrestrial time, J. Meeus, Astronomical Algorithms, table 27.E and example 27.a. */
    static Stream<Arguments> shouldPlaceTheSunAtEquinoxesAndSolstices() {
        return Stream.of(
                Arguments.of("1962-06-21T21:24:42", 90),
                Arguments.of("1996-03-20T08:04:07", 0),
                Arguments.of("1996-06-21T02:24:46", 90),
                Arguments.of("1996-09-22T18:01:08", 180),
                Arguments.of("1996-12-21T14:06:56", 270),
                Arguments.of("1998-03-20T19:55:35", 0),
                Arguments.of("1998-06-21T14:03:38", 90),
                Arguments.of("1998-09-23T05:38:15", 180),
                Arguments.of("1998-12-22T01:57:31", 270),
                Arguments.of("2000-03-20T07:36:19", 0),
                Arguments.of("2000-06-21T01:48:46", 90),
                Arguments.of("2000-09-22T17:28:40", 180),
                Arguments.of("2000-12-21T13:38:30", 270),
                Arguments.of("2005-03-20T12:34:29", 0),
                Arguments.of("2005-06-21T06:47:12", 90),
                Arguments.of("2005-09-22T22:24:14", 180),
                Arguments.of("2005-12-21T18:36:01", 270));
    }

    @ParameterizedTest
    @MethodSource
    void shouldPlaceTheSunAtEquinoxesAndSolstices(String moment, int longitude) {
        // when
        double degrees = SunLongitude.degrees(julianDay(moment));

        // then
        assertThat(Math.IEEEremainder(degrees - longitude, 360)).isCloseTo(0, within(SECOND_OF_ARC));
    }

    @Test
    void shouldGiveTheSunsApparentLongitudeOfAPublishedExample() {
        // given the longitude by the complete theory, example 25.b
        double published = 199 + 54 / 60.0 + 21.818 * SECOND_OF_ARC;

        // when, then
        assertThat(SunLongitude.degrees(julianDay("1992-10-13T00:00:00"))).isCloseTo(published, within(SECOND_OF_ARC));
    }

    @Test
    void shouldGiveTheNewMoonOfAPublishedExample() {
        // given the new moon of February 1977, example 49.a
        double published = 2_443_192.65118;

        // when
        double found = NewMoon.terrestrialJulianDay(NewMoon.lunationNear(published));

        // then
        assertThat(found).isCloseTo(published, within(SECOND_OF_TIME));
    }

    /** Measured differences of terrestrial and civil time in seconds at the beginning of the year. */
    static Stream<Arguments> shouldFollowTheMeasuredDifferenceOfTheTimeScales() {
        return Stream.of(
                Arguments.of(1900, -2.72),
                Arguments.of(1920, 21.16),
                Arguments.of(1941, 24.83),
                Arguments.of(1961, 33.59),
                Arguments.of(1986, 54.87),
                Arguments.of(2005, 64.69),
                Arguments.of(2017, 69.184),
                Arguments.of(2026, 69.184));
    }

    @ParameterizedTest
    @MethodSource
    void shouldFollowTheMeasuredDifferenceOfTheTimeScales(int year, double seconds) {
        assertThat(CivilTime.deltaT(year)).isCloseTo(seconds, within(1.0));
        assertThat(CivilTime.deltaT(year - 0.001)).as("no jump").isCloseTo(CivilTime.deltaT(year), within(1.0));
    }

    private static double julianDay(String moment) {
        return 2_440_587.5 + LocalDateTime.parse(moment).toEpochSecond(ZoneOffset.UTC) * SECOND_OF_TIME;
    }
}
