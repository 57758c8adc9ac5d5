package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.Span;
import vn.quytrinh.handling.rules.SupplementRequestFact;

/** The supplement requests of the handling and how soon after the receipt they came. */
final class SupplementChronicle implements Chronicle {

    private record Request(LocalDateTime receipt, LocalDateTime at) {}

    private final List<Request> requests = new ArrayList<>();
    private @Nullable LocalDateTime receivedAt;

    @Override
    public void note(DossierEvent event, DossierState state) {
        LocalDateTime at = event.localTime();
        if (event.type() == EventType.ACCEPTED && receivedAt == null) {
            receivedAt = at;
        } else if (event.type() == EventType.SUPPLEMENT_RECEIVED && receivedAt != null) {
            receivedAt = at;
        } else if (event.type() == EventType.SUPPLEMENT_REQUESTED && receivedAt != null) {
            requests.add(new Request(receivedAt, at));
        }
    }

    @Override
    public List<SupplementRequestFact> facts(DossierState state, LocalDateTime at) {
        List<SupplementRequestFact> facts = new ArrayList<>();
        for (Request request : requests) {
            facts.add(new SupplementRequestFact(
                    facts.size() + 1,
                    new Span(state.calendar, request.receipt(), request.at(), at),
                    state.plan.clock().requestWithin()));
        }
        return facts;
    }
}
