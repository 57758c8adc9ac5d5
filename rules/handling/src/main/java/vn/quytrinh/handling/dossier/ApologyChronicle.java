package vn.quytrinh.handling.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.ApologyFact;
import vn.quytrinh.handling.rules.Span;

/** The apologies that went out, in whose name and to which new date. */
final class ApologyChronicle implements Chronicle {

    private record Apology(
            LocalDateTime at,
            String sender,
            boolean inNameOfAnother,
            @Nullable LocalDateTime promisedBefore,
            @Nullable LocalDateTime newDueAt) {}

    private final List<Apology> apologies = new ArrayList<>();

    @Override
    public void note(DossierEvent event, DossierState state) {
        if (event.type() == EventType.APOLOGY_SENT) {
            String named = event.text("issuer");
            String actor = event.actor() == null ? null : event.actor().unit();
            String issuer = named != null ? named : actor == null ? "" : actor;
            apologies.add(new Apology(
                    event.localTime(),
                    issuer,
                    !issuer.isEmpty() && !isHolder(issuer, event.localTime().toLocalDate(), state),
                    state.promised(),
                    Message.time(event, "newDueAt")));
        }
    }

    /** Whether a unit is one of those that hold the dossier now; the late one is among them. */
    private static boolean isHolder(String issuer, LocalDate day, DossierState state) {
        return state.tokens.current().keySet().stream()
                .map(state.plan::step)
                .map(step -> step == null ? null : step.unit())
                .anyMatch(unit -> unit != null && state.organisation.isSame(issuer, unit, day));
    }

    @Override
    public List<ApologyFact> facts(DossierState state, LocalDateTime at) {
        return apologies.stream()
                .map(one -> new ApologyFact(
                        one.at(),
                        one.sender(),
                        one.inNameOfAnother(),
                        one.promisedBefore() == null
                                ? null
                                : new Span(state.calendar, one.promisedBefore(), one.newDueAt(), at),
                        one.newDueAt()))
                .toList();
    }
}
