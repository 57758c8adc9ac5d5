package vn.quytrinh.worktime.statute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which day beside National Day (Quốc khánh, 02/9) is off too, since 2021. The Prime Minister decides each year (BLLĐ 2019 Điều
 * 112 khoản 1 điểm đ, khoản 3).
 */
public enum NationalDayChoice {
    /** 01/9. */
    DAY_BEFORE(-1, "ngày liền trước (01/9)", "the day before (1 September)"),
    /** 03/9. */
    DAY_AFTER(1, "ngày liền sau (03/9)", "the day after (3 September)");

    private final int offset;
    private final String vietnamese;
    private final String english;

    NationalDayChoice(int offset, String vietnamese, String english) {
        this.offset = offset;
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

    /** Returns the choice to expect: the one that gives the longest break. */
    static NationalDayChoice expected(LocalDate nationalDay) {
        return Stream.of(values())
                .min(Comparator.comparing(choice -> HolidayBreak.of(choice.days(nationalDay)), HolidayBreak.LONGEST))
                .orElseThrow();
    }

    LocalDate beside(LocalDate nationalDay) {
        return nationalDay.plusDays(offset);
    }

    private List<LocalDate> days(LocalDate nationalDay) {
        return Stream.of(nationalDay, beside(nationalDay)).sorted().toList();
    }
}
