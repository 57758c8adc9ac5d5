package vn.quytrinh.handling.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.quytrinh.rulebase.FactDescription;

/**
 * A dossier that the desk has and must pass on to whoever handles it.
 *
 * @param channel how it was handed in
 * @param handOver from its acceptance to its hand-over
 */
public record DeskFact(String channel, Span handOver) implements FactDescription {

    /**
     * Returns the last moment for the hand-over: the close of the day of receipt, or the end of the first session of the next
     * working day when it was received after the given time or on a day off.
     */
    public LocalDateTime by(String latest) {
        LocalDate day = handOver.from().toLocalDate();
        boolean sameDay = handOver.calendar().isWorkingDay(day)
                && !handOver.from().toLocalTime().isAfter(LocalTime.parse(latest));
        if (sameDay) {
            return handOver.calendar().closingOf(day);
        }
        LocalDate next = handOver.calendar().workingDayAfter(day);
        return next.atTime(handOver.calendar().sessionsOn(next).get(0).closes());
    }

    @Override
    public String describe() {
        return "at the desk " + handOver;
    }
}
