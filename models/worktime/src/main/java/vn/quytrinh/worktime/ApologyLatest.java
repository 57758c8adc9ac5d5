package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Until when a written apology for a late result has to be sent, "chậm nhất 01 ngày trước ngày hết hạn" (NĐ 61/2018, NĐ
 * 118/2025), in both readings.
 *
 * @param calendarReading the date before the due date
 * @param workingReading the close of the last working day before the due date, the careful reading; null when the calendar
 *     does not reach back to it
 */
public record ApologyLatest(
        LocalDate calendarReading, @Nullable LocalDateTime workingReading) {

    /** Checks that the calendar reading is not null. */
    public ApologyLatest {
        Objects.requireNonNull(calendarReading, "calendarReading");
    }
}
