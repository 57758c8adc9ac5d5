package vn.quytrinh.worktime;

/** Says how far the calendar of a year can be trusted. */
public enum YearStatus {
    /** All days off of the year are decided and entered. */
    OFFICIAL,
    /** Only the statutory days are known; the yearly announcement is awaited. */
    PROVISIONAL,
    /** Nothing is known: a question that touches the year is refused. */
    MISSING
}
