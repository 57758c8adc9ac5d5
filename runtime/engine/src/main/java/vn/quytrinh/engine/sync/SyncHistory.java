package vn.quytrinh.engine.sync;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.Corrections;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;

/**
 * The events of a dossier that count, each with the decision after it.
 *
 * @param moments in order
 */
record SyncHistory(List<Moment> moments) {

    /**
     * An event with what was decided after it.
     *
     * @param event the event
     * @param before the decision before it, null for the first
     * @param after the decision after it
     */
    record Moment(DossierEvent event, @Nullable Decision before, Decision after) {}

    SyncHistory {
        Corrections corrections =
                Corrections.of(moments.stream().map(Moment::event).toList());
        moments = moments.stream()
                .filter(moment -> !corrections.takeBack(moment.event()))
                .toList();
    }

    /** Returns when something of some types first happened. */
    Optional<OffsetDateTime> first(EventType... types) {
        return of(types).stream().map(moment -> moment.event().occurredAt()).findFirst();
    }

    /** Returns when something of some types last happened. */
    Optional<OffsetDateTime> last(EventType... types) {
        return of(types).stream().map(moment -> moment.event().occurredAt()).reduce((former, later) -> later);
    }

    /** Returns the moments of some types, in order. */
    List<Moment> of(EventType... types) {
        List<EventType> asked = Arrays.asList(types);
        return moments.stream()
                .filter(moment -> asked.contains(moment.event().type()))
                .toList();
    }
}
