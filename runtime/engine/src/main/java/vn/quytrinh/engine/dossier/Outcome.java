package vn.quytrinh.engine.dossier;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Measures;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.event.DossierEvent;

/**
 * What became of a request to append: an answer, or why there is none.
 *
 * @param fresh the ids of the events that stand in the ledger because of it
 */
record Outcome(@Nullable Answer answer, @Nullable RuntimeException failure, Set<String> fresh) {

    static Outcome of(Answer answer, Batch batch) {
        return new Outcome(
                answer,
                null,
                answer instanceof Denial
                        ? Set.of()
                        : batch.fresh().stream().map(DossierEvent::eventId).collect(Collectors.toUnmodifiableSet()));
    }

    static Outcome of(RuntimeException failure) {
        return new Outcome(null, failure, Set.of());
    }

    /** Tells what became of an event of the request. */
    Measures.Fate fate(DossierEvent event) {
        if (failure != null) {
            return Measures.Fate.REFUSED;
        }
        if (answer instanceof Denial) {
            return Measures.Fate.DENIED;
        }
        return fresh.contains(event.eventId()) ? Measures.Fate.RECORDED : Measures.Fate.REPEATED;
    }
}
