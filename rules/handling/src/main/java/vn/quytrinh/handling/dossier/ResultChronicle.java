package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.ResultFact;
import vn.quytrinh.handling.rules.Span;
import vn.quytrinh.worktime.Deadline;

/** The result on its way: issued, synchronised with the national portal, returned. */
final class ResultChronicle implements Chronicle {

    private boolean issued;
    private @Nullable LocalDateTime finishedAt;
    private @Nullable LocalDateTime dueAt;
    private @Nullable LocalDateTime syncedAt;
    private @Nullable LocalDateTime returnedAt;
    private boolean early;

    @Override
    public void note(DossierEvent event, DossierState state) {
        LocalDateTime at = event.localTime();
        switch (event.type()) {
            case RESULT_ISSUED, REFUSED -> {
                finishedAt = at;
                issued = event.type() == EventType.RESULT_ISSUED;
                dueAt = state.promised();
                early = isEarly(state, at);
                syncedAt = Message.time(event, "syncedAt");
            }
            case TRANSFERRED -> {
                if (finishedAt != null && syncedAt == null && isSync(event)) {
                    syncedAt = at;
                }
            }
            case RESULT_RETURNED -> returnedAt = at;
            default -> {
                // Says nothing about the result.
            }
        }
    }

    /** Tells whether a hand-over is the synchronisation with the national portal. */
    static boolean isSync(DossierEvent event) {
        return Boolean.TRUE.equals(event.data().get("sync"));
    }

    private static boolean isEarly(DossierState state, LocalDateTime at) {
        Deadline lawful = state.clock.deadline();
        return lawful != null
                && state.calendar.workingDaysBetween(
                                at.toLocalDate(), lawful.dueAt().toLocalDate())
                        >= 1
                && at.isBefore(lawful.dueAt());
    }

    @Override
    public List<ResultFact> facts(DossierState state, LocalDateTime at) {
        LocalDateTime done = finishedAt;
        if (done == null) {
            return List.of();
        }
        LocalDateTime synced = syncedAt == null ? returnedAt : syncedAt;
        return List.of(new ResultFact(
                issued,
                dueAt,
                early,
                new Span(state.calendar, done, returnedAt, at),
                new Span(state.calendar, done, synced, at),
                syncedAt != null));
    }
}
