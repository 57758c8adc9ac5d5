package vn.quytrinh.worktime.statute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says how the five days of the lunar new year (Tết Âm lịch) lie around its first day. Until 2020 the employer chose between the two
 * (NĐ 45/2013/NĐ-CP Điều 8), since 2021 the Prime Minister decides each year (BLLĐ 2019 Điều 112 khoản 3).
 */
public enum TetChoice {
    /** The last day of the old year and four days of the new one. */
    ONE_DAY_BEFORE(1, "01 ngày cuối năm và 04 ngày đầu năm âm lịch", "1 day of the old and 4 of the new lunar year"),
    /** The last two days of the old year and three days of the new one. */
    TWO_DAYS_BEFORE(2, "02 ngày cuối năm và 03 ngày đầu năm âm lịch", "2 days of the old and 3 of the new lunar year");

    private static final int LENGTH = 5;

    private final int daysBefore;
    private final String vietnamese;
    private final String english;

    TetChoice(int daysBefore, String vietnamese, String english) {
        this.daysBefore = daysBefore;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Returns the choice in Vietnamese.
     *
     * @return the wording
     */
    public String vietnamese() {
        return vietnamese;
    }

    /**
     * Returns the choice in English.
     *
     * @return the wording
     */
    public String english() {
        return english;
    }

    /**
     * Returns the choice to expect: two days before, but where mùng 1 is a Monday or Tuesday one day before, which then gives the
     * same days off work with one compensation less.
     */
    static TetChoice expected(LocalDate newYear) {
        return Stream.of(values())
                .min(Comparator.comparing(
                        choice -> HolidayBreak.of(choice.days(newYear)), HolidayBreak.FEWEST_ON_REST_DAYS))
                .orElseThrow();
    }

    List<LocalDate> days(LocalDate newYear) {
        LocalDate first = newYear.minusDays(daysBefore);
        return first.datesUntil(first.plusDays(LENGTH)).toList();
    }
}
