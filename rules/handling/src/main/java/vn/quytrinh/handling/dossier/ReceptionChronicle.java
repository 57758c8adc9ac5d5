package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.Channel;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.DeskFact;
import vn.quytrinh.handling.rules.ReceptionFact;
import vn.quytrinh.handling.rules.ResubmissionFact;
import vn.quytrinh.handling.rules.Span;
import vn.quytrinh.rulebase.FactDescription;

/** How the dossier came in: its submission, the desk's first answer, the hand-over to whoever handles it. */
final class ReceptionChronicle implements Chronicle {

    private static final Set<EventType> ANSWERS = EnumSet.of(
            EventType.ACCEPTED, EventType.RECEPTION_REFUSED, EventType.SUPPLEMENT_REQUESTED, EventType.WITHDRAWN);
    private static final Set<EventType> HANDLING = EnumSet.of(
            EventType.TRANSFERRED,
            EventType.RECEIVED_BY_COMPETENT_AGENCY,
            EventType.STEP_STARTED,
            EventType.STEP_COMPLETED,
            EventType.SUPPLEMENT_REQUESTED,
            EventType.WITHDRAWN,
            EventType.STOPPED,
            EventType.REFUSED,
            EventType.RESULT_ISSUED);

    /** The desk is asked, and answers; a correction handed in asks again. */
    private record Round(LocalDateTime asked, @Nullable LocalDateTime answered) {}

    private String channel = "";
    private boolean dataMissing;
    private final List<Round> rounds = new ArrayList<>();
    private @Nullable LocalDateTime acceptedAt;
    private @Nullable LocalDateTime handedOverAt;
    private @Nullable ResubmissionFact resubmission;

    @Override
    public void note(DossierEvent event, DossierState state) {
        LocalDateTime at = event.localTime();
        if (ANSWERS.contains(event.type())) {
            rounds.replaceAll(round -> round.answered() == null ? new Round(round.asked(), at) : round);
        }
        if (event.type() == EventType.SUPPLEMENT_RECEIVED && acceptedAt == null) {
            rounds.add(new Round(at, null));
        }
        if (event.type() == EventType.SUBMITTED) {
            rounds.add(new Round(at, null));
            dataMissing = Boolean.TRUE.equals(event.data().get("dataMissing"));
        }
        if (event.type() == EventType.SUBMITTED || event.type() == EventType.ACCEPTED) {
            Channel named = Channel.of(event.text("channel"));
            channel = named == null ? channel : named.name();
            linkToEarlier(event, state);
        }
        if (acceptedAt != null
                && handedOverAt == null
                && HANDLING.contains(event.type())
                && (!atReception(event, state) || passesOn(event, state))) {
            handedOverAt = at;
        }
        if (event.type() == EventType.ACCEPTED && acceptedAt == null) {
            acceptedAt = at;
        }
    }

    /** Work on the reception itself is not yet a hand-over. */
    private static boolean atReception(DossierEvent event, DossierState state) {
        String step = event.text("step");
        return step != null
                && state.plan
                        .reception()
                        .filter(reception -> reception.id().equals(step))
                        .isPresent();
    }

    /** Completing the desk's own step passes the dossier on, unless its outcome is a correction or a refusal. */
    private static boolean passesOn(DossierEvent event, DossierState state) {
        String outcome = event.text("outcome");
        return event.type() == EventType.STEP_COMPLETED
                && state.plan
                        .reception()
                        .filter(reception -> state.tokens.at(reception.id()))
                        .filter(reception -> outcome == null
                                || reception.stepTransitions().stream()
                                        .anyMatch(way -> way.id().equals(outcome)
                                                || way.destination().equals(outcome)))
                        .isPresent();
    }

    private void linkToEarlier(DossierEvent event, DossierState state) {
        String earlier = event.text("resubmissionOf");
        if (earlier == null || resubmission != null) {
            return;
        }
        boolean counted = event.data().get("supplementsUsed") instanceof Number;
        int requests = counted ? Math.max(0, ((Number) event.data().get("supplementsUsed")).intValue()) : 0;
        resubmission = new ResubmissionFact(earlier, counted, requests);
        state.carriedSupplements = requests;
    }

    @Override
    public List<FactDescription> facts(DossierState state, LocalDateTime at) {
        List<FactDescription> facts = new ArrayList<>();
        for (Round round : rounds) {
            facts.add(new ReceptionFact(
                    channel, dataMissing, new Span(state.calendar, round.asked(), round.answered(), at)));
        }
        if (acceptedAt != null) {
            facts.add(new DeskFact(channel, new Span(state.calendar, acceptedAt, handedOverAt, at)));
        }
        if (resubmission != null) {
            facts.add(resubmission);
        }
        return facts;
    }
}
