package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.Suspension;
import vn.quytrinh.worktime.SuspensionMode;
import vn.quytrinh.worktime.TimeLimit;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * The clock of one dossier while its history is told: when it started, when it stood and why. It stands as long as any cause
 * for it is open, so that two causes that overlap make one pause.
 */
final class DossierClock {

    /** Why the clock stands. */
    record Cause(
            String id,
            SuspensionMode mode,
            Text reason,
            @Nullable String citation) {}

    /** An interval of standing; {@code to} is null while it lasts. */
    record Pause(
            LocalDateTime from,
            @Nullable LocalDateTime to,
            SuspensionMode mode,
            Text reason,
            @Nullable String citation) {}

    private WorkingCalendar calendar;
    private Cutoff cutoff;
    private final Map<String, Cause> open = new LinkedHashMap<>();
    private final List<Pause> pauses = new ArrayList<>();
    private TimeLimit limit;
    private @Nullable LocalDateTime started;
    private @Nullable LocalDateTime countedFrom;
    private @Nullable LocalDateTime stopped;
    private @Nullable Deadline deadline;
    private boolean undated;

    DossierClock(WorkingCalendar calendar, Cutoff cutoff, TimeLimit limit) {
        this.calendar = calendar;
        this.cutoff = cutoff;
        this.limit = limit;
    }

    @Nullable
    LocalDateTime started() {
        return started;
    }

    @Nullable
    LocalDateTime stopped() {
        return stopped;
    }

    TimeLimit limit() {
        return limit;
    }

    List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    boolean running() {
        return started != null && stopped == null && open.isEmpty();
    }

    boolean standing() {
        return started != null && stopped == null && !open.isEmpty();
    }

    boolean open(String cause) {
        return open.containsKey(cause);
    }

    /** Counts by another calendar. */
    void countBy(WorkingCalendar other) {
        deadline = null;
        calendar = other;
    }

    void start(LocalDateTime at) {
        deadline = null;
        started = at;
        countedFrom = at;
    }

    /** Gives the dossier another limit, counted from where the present one is. */
    void limit(TimeLimit newLimit) {
        deadline = null;
        limit = newLimit;
    }

    /** Gives the dossier another limit, counted from the given moment. */
    void countAnew(TimeLimit newLimit, LocalDateTime from) {
        deadline = null;
        limit = newLimit;
        countedFrom = from;
    }

    /** Gives the dossier a limit of its own for what is left, counted from work that begins inside the office: no cut-off. */
    void countSeparately(TimeLimit own, LocalDateTime from) {
        countAnew(own, from);
        cutoff = Cutoff.none();
    }

    /** Stops because of a result. One that comes while the count would begin anew has no date to be measured against. */
    void stop(LocalDateTime at) {
        boolean beginsAnew = standing() && pauses.get(pauses.size() - 1).mode() == SuspensionMode.RESTART;
        stop(at, beginsAnew);
    }

    /** Stops without a result. A dossier given up while its clock stands gets no date any more. */
    void abandon(LocalDateTime at) {
        stop(at, standing());
    }

    private void stop(LocalDateTime at, boolean withoutDate) {
        for (String cause : List.copyOf(open.keySet())) {
            release(cause, at);
        }
        stopped = at;
        undated = withoutDate;
    }

    void stand(Cause cause, LocalDateTime at) {
        if (started == null || stopped != null || open.containsKey(cause.id())) {
            return;
        }
        deadline = null;
        if (open.isEmpty()) {
            pauses.add(new Pause(at, null, cause.mode(), cause.reason(), cause.citation()));
        } else if (cause.mode() == SuspensionMode.RESTART) {
            Pause last = pauses.remove(pauses.size() - 1);
            pauses.add(new Pause(last.from(), null, SuspensionMode.RESTART, cause.reason(), cause.citation()));
        }
        open.put(cause.id(), cause);
    }

    void release(String cause, LocalDateTime at) {
        if (open.remove(cause) != null && open.isEmpty()) {
            deadline = null;
            Pause last = pauses.remove(pauses.size() - 1);
            pauses.add(new Pause(last.from(), at, last.mode(), last.reason(), last.citation()));
        }
    }

    /** Returns the lawful deadline, null while the clock has not started or stands, or when it was left standing. */
    @Nullable
    Deadline deadline() {
        if (countedFrom == null || undated || standing()) {
            return null;
        }
        if (deadline == null) {
            deadline = Deadlines.compute(calendar, question(closed(null)));
        }
        return deadline;
    }

    /** Returns the question whose answer is the deadline, a pause that lasts ending at the given moment; null without one. */
    @Nullable
    DeadlineQuestion question(LocalDateTime at) {
        return countedFrom == null || undated ? null : question(closed(at));
    }

    /** Returns how much of the limit is used up at the given moment. */
    TimeLimit used(LocalDateTime at) {
        return Deadlines.used(calendar, question(closed(at)), stopped == null || at.isBefore(stopped) ? at : stopped);
    }

    /** Returns how much of the limit is left at the given moment. */
    TimeLimit remaining(LocalDateTime at) {
        return Deadlines.remaining(
                calendar, question(closed(at)), stopped == null || at.isBefore(stopped) ? at : stopped);
    }

    /** Returns when something that began at the given moment is due, the dossier's pauses taken out. */
    @Nullable
    LocalDateTime dueOf(LegalPeriod period, LocalDateTime from) {
        if (standing()) {
            return null;
        }
        List<Suspension> since =
                closed(null).stream().filter(pause -> pause.to().isAfter(from)).toList();
        return Deadlines.compute(calendar, new DeadlineQuestion(from, period, Cutoff.none(), since))
                .dueAt();
    }

    private DeadlineQuestion question(List<Suspension> suspensions) {
        if (countedFrom == null) {
            throw new IllegalStateException("Expected a clock that has started");
        }
        LocalDateTime from = countedFrom;
        return new DeadlineQuestion(
                from,
                limit,
                cutoff,
                suspensions.stream().filter(pause -> pause.to().isAfter(from)).toList());
    }

    private List<Suspension> closed(@Nullable LocalDateTime endOfOpen) {
        List<Suspension> result = new ArrayList<>();
        for (Pause pause : pauses) {
            LocalDateTime to = pause.to() == null ? endOfOpen : pause.to();
            if (to != null && !to.isBefore(pause.from())) {
                result.add(new Suspension(pause.from(), to, pause.mode()));
            }
        }
        return result;
    }
}
