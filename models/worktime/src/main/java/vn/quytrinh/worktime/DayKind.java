package vn.quytrinh.worktime;

/** Says what a date is to a working calendar. */
public enum DayKind {
    /** An ordinary working day (ngày làm việc). */
    WORKING("ngày làm việc", "working day"),
    /** A weekly rest day (ngày nghỉ hằng tuần). */
    WEEKLY_REST("nghỉ hằng tuần", "weekly rest day"),
    /** A public holiday (nghỉ lễ, Tết), BLLĐ 2019 Điều 112. */
    HOLIDAY("nghỉ lễ", "public holiday"),
    /** A day off for a holiday that fell on a rest day (nghỉ bù), BLLĐ 2019 Điều 111 khoản 3. */
    COMPENSATION("nghỉ bù", "compensation day off"),
    /** A working day swapped for another and therefore off (nghỉ hoán đổi). */
    SWAP_OFF("nghỉ hoán đổi", "swapped day off"),
    /** A rest day that is worked in exchange for another day (làm bù); a full working day. */
    SWAP_WORK("làm bù", "swapped working day");

    private final String vietnamese;
    private final String english;

    DayKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Tells whether the office works on a day of this kind.
     *
     * @return true for working and swap-work days
     */
    public boolean isWorking() {
        return this == WORKING || this == SWAP_WORK;
    }

    /**
     * Returns the kind in Vietnamese.
     *
     * @return the name
     */
    public String vietnamese() {
        return vietnamese;
    }

    /**
     * Returns the kind in English.
     *
     * @return the name
     */
    public String english() {
        return english;
    }
}
