package vn.quytrinh.worktime;

/** Says that a question touches a year whose working calendar is not known; the answer would be a guess. */
public final class MissingYearException extends WorktimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    /**
     * Creates an exception.
     *
     * @param year the first unknown year that the question touches
     */
    public MissingYearException(int year) {
        super(
                "CALENDAR_YEAR_MISSING",
                "Cần lịch làm việc năm %d nhưng năm này chưa có dữ liệu. Có thể cần nhập lịch nghỉ của năm đó."
                        .formatted(year),
                "Expected a working calendar for the year %d but it is missing. Maybe the days off of that year have to be entered."
                        .formatted(year));
        this.year = year;
    }

    /**
     * Returns the first unknown year that the question touches.
     *
     * @return the year
     */
    public int year() {
        return year;
    }
}
