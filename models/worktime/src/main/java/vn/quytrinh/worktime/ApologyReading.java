package vn.quytrinh.worktime;

/** Says how an agency reads "chậm nhất 01 ngày trước ngày hết hạn" of an apology (NĐ 61/2018 Điều 19, NĐ 118/2025). */
public enum ApologyReading {
    /** One day of the calendar before: the date before the due date, whether it is worked or not. */
    CALENDAR_DAY,
    /** One working day before, the careful reading: the last working day before the due date. */
    WORKING_DAY
}
