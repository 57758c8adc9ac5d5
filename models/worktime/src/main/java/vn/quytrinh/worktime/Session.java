package vn.quytrinh.worktime;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A stretch of a day in which the office is open without a break (buổi làm việc).
 *
 * @param opens the first moment of the session
 * @param closes the moment at which it ends, after {@code opens}
 */
public record Session(LocalTime opens, LocalTime closes) implements Comparable<Session> {

    /**
     * Checks the order of the two times.
     *
     * @throws WorktimeException {@code SESSION_INVALID} when the session does not open before it closes
     */
    public Session {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
        if (!opens.isBefore(closes)) {
            throw new WorktimeException(
                    "SESSION_INVALID",
                    "Buổi làm việc phải mở cửa trước khi đóng cửa nhưng nhận được %s–%s. Có thể hai giờ bị đảo."
                            .formatted(opens, closes),
                    "Expected a session that opens before it closes but found %s–%s. Maybe the two times are swapped."
                            .formatted(opens, closes));
        }
    }

    /**
     * Returns the length of the session.
     *
     * @return the length, positive
     */
    public Duration length() {
        return Duration.ofNanos(nanos());
    }

    @Override
    public int compareTo(Session other) {
        int byOpening = opens.compareTo(other.opens);
        return byOpening != 0 ? byOpening : closes.compareTo(other.closes);
    }

    long nanos() {
        return closes.toNanoOfDay() - opens.toNanoOfDay();
    }

    /** The part of this session before a time of the day, in nanoseconds. */
    long nanosUntil(LocalTime time) {
        return Math.max(0, Math.min(time.toNanoOfDay(), closes.toNanoOfDay()) - opens.toNanoOfDay());
    }

    /** The point a number of thousandths into this session; all of them are its end. */
    LocalTime pointAt(long thousandths) {
        return opens.plusNanos(nanos() / 1000 * thousandths + nanos() % 1000 * thousandths / 1000);
    }
}
