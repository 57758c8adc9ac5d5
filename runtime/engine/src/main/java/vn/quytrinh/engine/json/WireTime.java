package vn.quytrinh.engine.json;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads instants as callers write them: ISO 8601 with an offset, or without one as Vietnam's time. */
public final class WireTime {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private WireTime() {}

    /**
     * Reads an instant, to the millisecond, in Vietnam's offset.
     *
     * @param text the text, such as {@code 2026-02-12T09:00:00+07:00} or {@code 2026-02-12T09:00}
     * @return the instant, empty when the text is none or lies outside 1945–2200
     */
    public static Optional<OffsetDateTime> parse(String text) {
        return absolute(text)
                .or(() -> local(text).map(time -> time.atOffset(VIETNAM)))
                .map(time -> time.truncatedTo(ChronoUnit.MILLIS))
                .filter(time -> time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR)
                .map(time -> time.withOffsetSameInstant(VIETNAM));
    }

    private static Optional<OffsetDateTime> absolute(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeParseException notAbsolute) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> local(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException notLocal) {
            return Optional.empty();
        }
    }
}
