package vn.quytrinh.engine.slip;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.Corrections;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.plan.HandlingPlan;

/**
 * A dossier whose slips are asked for.
 *
 * @param code its code, null for one that is only tried out
 * @param releaseHash the hash of the release that governs it, null for a draft that is tried out
 * @param plan its published procedure
 * @param standing what happened up to the instant asked about, without what was corrected, in order
 * @param decision the decision at that instant
 * @param at decides at an earlier instant: what was promised then; empty where the rules refuse
 */
public record SlipCase(
        @Nullable String code,
        @Nullable String releaseHash,
        HandlingPlan plan,
        List<DossierEvent> standing,
        Decision decision,
        Function<OffsetDateTime, Optional<Decision>> at) {

    /** Keeps a copy of the events that stand and had occurred by the decision's instant. */
    public SlipCase {
        Corrections corrections = Corrections.of(standing);
        OffsetDateTime instant = decision.at();
        standing = standing.stream()
                .filter(event -> event.type() != EventType.CORRECTED
                        && !event.type().isOfTheService()
                        && !event.occurredAt().isAfter(instant)
                        && !corrections.takeBack(event))
                .toList();
    }

    /** Returns the events of some types, in order. */
    List<DossierEvent> events(EventType... types) {
        List<EventType> wanted = List.of(types);
        return standing.stream().filter(event -> wanted.contains(event.type())).toList();
    }

    /** Returns the first event of a type, empty when it has not happened. */
    Optional<DossierEvent> first(EventType type) {
        return events(type).stream().findFirst();
    }

    /** Returns the decision right after an event. */
    Optional<Decision> after(DossierEvent event) {
        return at.apply(event.occurredAt());
    }
}
