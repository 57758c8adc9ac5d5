package vn.quytrinh.worktime.statute;

import java.time.LocalDate;

/**
 * A month of the lunar calendar (tháng âm lịch).
 *
 * @param year the lunar year, named by the solar year in which it begins
 * @param number the number, 1–12; a leap month has the number of the month before it
 * @param leap whether it is a leap month (tháng nhuận)
 * @param firstDay the solar date of its first day (mùng 1)
 * @param length the number of its days, 29 or 30
 */
record LunarMonth(int year, int number, boolean leap, LocalDate firstDay, int length) {

    LocalDate day(int day) {
        return firstDay.plusDays(day - 1L);
    }

    boolean contains(LocalDate date) {
        return !date.isBefore(firstDay) && date.isBefore(firstDay.plusDays(length));
    }
}
