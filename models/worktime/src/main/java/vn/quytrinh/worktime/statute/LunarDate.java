package vn.quytrinh.worktime.statute;

import java.time.LocalDate;
import java.util.Objects;
import vn.quytrinh.worktime.WorktimeException;

/**
 * A day of the Vietnamese lunar calendar (ngày âm lịch) that falls in the solar years 1900–2149.
 *
 * <p>The calendar is computed from the true new moons and the Sun's longitude at the meridian of 105° east, UTC+7, as Quyết định
 * 121-CP ngày 08/8/1967 lays down; before 1968 it is the same computation carried back, not the almanacs then in use. A new moon is
 * true to about 20 seconds and a principal term to about 15 seconds of civil time as it is defined today.
 *
 * @param year the lunar year, named by the solar year in which it begins
 * @param month the month, 1–12
 * @param leap whether it is the leap month that follows the month of that number (tháng nhuận)
 * @param day the day, 1–30
 */
public record LunarDate(int year, int month, boolean leap, int day) {

    /**
     * Checks that the year has such a day.
     *
     * @throws WorktimeException with the code {@code LUNAR_DATE_INVALID} when it has not, or when the day lies outside 1900–2149
     */
    public LunarDate {
        LunarCalendar.VIETNAM
                .month(year, month, leap)
                .filter(found -> 1 <= day && day <= found.length() && inRange(found.day(day)))
                .orElseThrow(() -> unknown(year, month, leap, day));
    }

    /**
     * Returns a day of an ordinary month.
     *
     * @param year the lunar year
     * @param month the month, 1–12
     * @param day the day, 1–30
     * @return the day
     * @throws WorktimeException with the code {@code LUNAR_DATE_INVALID} when there is no such day
     */
    public static LunarDate of(int year, int month, int day) {
        return new LunarDate(year, month, false, day);
    }

    /**
     * Converts a solar date.
     *
     * @param date the solar date, not null
     * @return the same day in the lunar calendar
     * @throws WorktimeException with the code {@code LUNAR_DATE_OUT_OF_RANGE} when the date lies outside 1900–2149
     */
    public static LunarDate of(LocalDate date) {
        Objects.requireNonNull(date, "date");
        LunarMonth month = LunarCalendar.VIETNAM.monthOf(date);
        int day = (int) (date.toEpochDay() - month.firstDay().toEpochDay()) + 1;
        return new LunarDate(month.year(), month.number(), month.leap(), day);
    }

    /**
     * Converts to the solar date.
     *
     * @return the same day in the solar calendar
     */
    public LocalDate toLocalDate() {
        return LunarCalendar.VIETNAM.month(year, month, leap).orElseThrow().day(day);
    }

    private static boolean inRange(LocalDate date) {
        return date.getYear() >= LunarCalendar.FIRST_YEAR && date.getYear() <= LunarCalendar.LAST_YEAR;
    }

    private static WorktimeException unknown(int year, int month, boolean leap, int day) {
        return new WorktimeException(
                "LUNAR_DATE_INVALID",
                "Cần một ngày âm lịch có thật trong các năm %d–%d nhưng không có ngày %d tháng %d%s năm %d. Có thể tháng đó thiếu hoặc năm đó không nhuận tháng này."
                        .formatted(
                                LunarCalendar.FIRST_YEAR,
                                LunarCalendar.LAST_YEAR,
                                day,
                                month,
                                leap ? " nhuận" : "",
                                year),
                "Expected a lunar date that exists in the years %d–%d but there is no day %d of %smonth %d in %d. Maybe the month has 29 days or the year has no such leap month."
                        .formatted(
                                LunarCalendar.FIRST_YEAR,
                                LunarCalendar.LAST_YEAR,
                                day,
                                leap ? "leap " : "",
                                month,
                                year));
    }
}
