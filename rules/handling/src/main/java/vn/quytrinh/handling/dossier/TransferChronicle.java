package vn.quytrinh.handling.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.rules.Span;
import vn.quytrinh.handling.rules.TransferFact;

/** The hand-overs between units; each is acknowledged by the receiver's first act. */
final class TransferChronicle implements Chronicle {

    private static final Set<EventType> ACTS = EnumSet.of(
            EventType.TRANSFERRED,
            EventType.RECEIVED_BY_COMPETENT_AGENCY,
            EventType.STEP_STARTED,
            EventType.STEP_COMPLETED,
            EventType.SUPPLEMENT_REQUESTED,
            EventType.CONSULTATION_SENT,
            EventType.FINANCIAL_OBLIGATION_NOTIFIED,
            EventType.WITHDRAWN,
            EventType.STOPPED,
            EventType.REFUSED,
            EventType.RESULT_ISSUED,
            EventType.RESULT_RETURNED);

    /** A hand-over; {@code acknowledgedAt} is null while nobody has acted on it. */
    private record HandOver(
            String from,
            String to,
            LocalDateTime at,
            @Nullable LocalDateTime acknowledgedAt,
            String wrongReceiver) {}

    private final List<HandOver> handOvers = new ArrayList<>();

    @Override
    public void note(DossierEvent event, DossierState state) {
        if (ACTS.contains(event.type())) {
            handOvers.replaceAll(one -> one.acknowledgedAt() == null ? after(event, one, state) : one);
        }
        if (event.type() == EventType.TRANSFERRED && !ResultChronicle.isSync(event)) {
            handOvers.add(new HandOver(
                    Objects.requireNonNullElse(unitOf(event, "from"), ""),
                    Objects.requireNonNullElse(event.text("to"), ""),
                    event.localTime(),
                    null,
                    ""));
        }
    }

    private static @Nullable String unitOf(DossierEvent event, String name) {
        String named = event.text(name);
        return named != null || event.actor() == null ? named : event.actor().unit();
    }

    private static HandOver after(DossierEvent event, HandOver one, DossierState state) {
        if (byReceiver(event, one, state)) {
            return new HandOver(one.from(), one.to(), one.at(), event.localTime(), one.wrongReceiver());
        }
        return one.wrongReceiver().isEmpty()
                ? new HandOver(one.from(), one.to(), one.at(), null, wrongReceiver(event, one, state))
                : one;
    }

    /** An act whose actor is not told counts as the receiver's. */
    private static boolean byReceiver(DossierEvent event, HandOver handOver, DossierState state) {
        String actor = event.actor() == null ? null : event.actor().unit();
        return actor == null
                || handOver.to().isEmpty()
                || state.organisation.isSame(
                        actor, handOver.to(), event.localTime().toLocalDate());
    }

    /** The unit that works on a step of the receiver although it is not its own. */
    private static String wrongReceiver(DossierEvent event, HandOver handOver, DossierState state) {
        StepPlan step = state.plan.step(event.text("step"));
        String actor = event.actor() == null ? null : event.actor().unit();
        if (step == null || step.unit() == null || actor == null) {
            return "";
        }
        LocalDate day = event.localTime().toLocalDate();
        boolean receivers = state.organisation.isSame(handOver.to(), step.unit(), day);
        return receivers && !state.organisation.isCompetent(actor, step.unit(), day) ? actor : "";
    }

    @Override
    public List<TransferFact> facts(DossierState state, LocalDateTime at) {
        return handOvers.stream()
                .map(one -> new TransferFact(
                        one.from(),
                        one.to(),
                        new Span(state.calendar, one.at(), one.acknowledgedAt(), at),
                        one.wrongReceiver()))
                .toList();
    }
}
