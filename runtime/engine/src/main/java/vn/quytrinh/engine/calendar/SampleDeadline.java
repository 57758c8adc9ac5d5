package vn.quytrinh.engine.calendar;

import java.time.LocalDateTime;
import java.util.Objects;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * One sample: a dossier received at a moment with a limit, under two states of a calendar.
 *
 * @param receivedAt when it is received, in Vietnam's time
 * @param limit its time limit
 * @param before when it is due under the former state
 * @param after when it is due under the latter
 */
public record SampleDeadline(LocalDateTime receivedAt, LegalPeriod limit, SampleDue before, SampleDue after) {

    /** Tells whether the due moment differs, or only one of the two states gives one. */
    public boolean moved() {
        return !Objects.equals(before.dueAt(), after.dueAt());
    }
}
