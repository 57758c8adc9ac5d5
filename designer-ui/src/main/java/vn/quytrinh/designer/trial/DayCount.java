package vn.quytrinh.designer.trial;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Amount;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.LedgerEntry;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.Explanation;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.Suspension;
import vn.quytrinh.worktime.SuspensionMode;

/** Counts the lawful due date of a decision day by day, from the same ledger that gave it. */
public final class DayCount {
    private DayCount() {}

    /**
     * Explains the running limit; with two appointments the one that runs. A pause that lasts is taken to end at the instant
     * of the decision.
     *
     * @param release the release that decided
     * @param decision the decision
     * @param events the events it was made on
     * @return the count, null while the clock has not started
     */
    public static @Nullable Explanation explain(Release release, Decision decision, List<DossierEvent> events) {
        Amount limit = decision.deadlines().limit();
        if (decision.ledger().isEmpty() || limit == null) {
            return null;
        }
        LocalDateTime from = countedFrom(decision, events);
        List<Suspension> pauses = decision.ledger().stream()
                .filter(entry -> entry.state() == ClockState.PAUSED)
                .map(entry -> pause(entry, decision, events))
                .filter(pause -> pause.to().isAfter(from))
                .toList();
        return Deadlines.explain(
                release.calendar(),
                new DeadlineQuestion(
                        from,
                        LegalPeriod.of(limit.value(), limit.unit()),
                        release.plan().clock().cutoff(),
                        pauses));
    }

    /** The second appointment counts from the day on which the financial obligation was met. */
    private static LocalDateTime countedFrom(Decision decision, List<DossierEvent> events) {
        LocalDateTime started = VietnamTime.local(decision.ledger().getFirst().from());
        boolean second = decision.deadlines().appointments().stream()
                .anyMatch(appointment -> appointment.running() && appointment.no() > 1);
        return !second
                ? started
                : events.stream()
                        .filter(event -> event.type() == EventType.FINANCIAL_OBLIGATION_MET)
                        .map(DossierEvent::localTime)
                        .reduce(started, (earlier, later) -> later);
    }

    private static Suspension pause(LedgerEntry entry, Decision decision, List<DossierEvent> events) {
        LocalDateTime from = VietnamTime.local(entry.from());
        LocalDateTime to = VietnamTime.local(entry.to() == null ? decision.at() : entry.to());
        boolean supplement = events.stream()
                .filter(event -> event.type() == EventType.SUPPLEMENT_REQUESTED)
                .map(DossierEvent::localTime)
                .anyMatch(asked -> !asked.isBefore(from) && asked.isBefore(to.plusNanos(1)));
        boolean restart = supplement && decision.supplement().mode().equals(SuspensionMode.RESTART.name());
        return new Suspension(from, to, restart ? SuspensionMode.RESTART : SuspensionMode.RESUME);
    }
}
