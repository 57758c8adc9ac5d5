package vn.quytrinh.worktime;

/**
 * Names the units in which Vietnamese law states a time limit (đơn vị tính thời hạn).
 *
 * <p>Units are never converted into each other: a working day is whatever the office calendar says it is.
 */
public enum LegalUnit {
    /** Hours of the clock, nights and days off included (giờ). */
    CLOCK_HOUR("giờ", "clock hour"),
    /** Hours in which the office is open (giờ làm việc). */
    WORKING_HOUR("giờ làm việc", "working hour"),
    /** Sessions of the office, a morning or an afternoon (buổi). */
    SESSION("buổi", "session"),
    /** Days on which the office works (ngày làm việc). */
    WORKING_DAY("ngày làm việc", "working day"),
    /** Days of the calendar (ngày), BLDS 2015 Điều 144–148. */
    CALENDAR_DAY("ngày", "calendar day"),
    /** Weeks of seven calendar days (tuần). */
    WEEK("tuần", "week"),
    /** Months, ending on the corresponding day (tháng), BLDS 2015 Điều 148 khoản 3. */
    MONTH("tháng", "month"),
    /** Years, ending on the corresponding day (năm). */
    YEAR("năm", "year"),
    /** Within the day of receipt (trong ngày). */
    SAME_DAY("trong ngày", "same day");

    private final String vietnamese;
    private final String english;

    LegalUnit(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Tells whether a period in this unit counts from the very moment (BLDS 2015 Điều 147 khoản 1) instead of from a day
     * zero.
     *
     * @return true for hours
     */
    public boolean isHour() {
        return this == CLOCK_HOUR || this == WORKING_HOUR;
    }

    /**
     * Returns the unit's name in Vietnamese.
     *
     * @return the name, such as {@code ngày làm việc}
     */
    public String vietnamese() {
        return vietnamese;
    }

    /**
     * Returns the unit's name in English, singular.
     *
     * @return the name, such as {@code working day}
     */
    public String english() {
        return english;
    }
}
