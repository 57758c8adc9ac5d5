package vn.quytrinh.handling.dossier;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.organisation.UnitName;
import vn.quytrinh.handling.plan.ComponentPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.rules.EventAttempt.Carries;

/** What an event says to the dossier it meets. */
record Message(DossierEvent event, DossierState state, Outcomes outcomes) {

    Carries carries() {
        String step = event.text("step");
        boolean supplement = event.type() == EventType.SUPPLEMENT_REQUESTED;
        List<?> items = event.list("items");
        return new Carries(
                step,
                step == null || isCurrent(step),
                !items.isEmpty(),
                supplement ? unpublished(items) : List.of(),
                event.text("reason") != null,
                event.text("basis") != null,
                event.text("form") != null,
                event.text("signer") != null,
                event.type() == EventType.APOLOGY_SENT ? time(event, "newDueAt") : null,
                event.type() == EventType.STEP_COMPLETED && step != null ? againstTable(step) : null,
                event.type() != EventType.CONSULTATION_ANSWERED || asked(event.text("unit")),
                event.type() == EventType.STEP_COMPLETED && step != null ? loopExceeded(step) : null,
                event.type() == EventType.CORRECTED && state.corrected.contains(event.text("eventId")),
                event.type() == EventType.CORRECTED && state.calendarChanges.contains(event.text("eventId")));
    }

    private boolean asked(@Nullable String unit) {
        return unit == null || state.consultedUnits.contains(UnitName.normal(unit));
    }

    /** Returns the step that the outcome returns to although its loop is spent, null for none. */
    private @Nullable String loopExceeded(String id) {
        StepPlan step = state.plan.step(id);
        String outcome = event.text("outcome");
        var way = step == null || outcome == null ? null : outcomes.find(step, outcome);
        StepPlan next = way == null ? null : state.plan.step(way.to());
        return next != null && !state.tokens.at(next.id()) && state.tokens.loopSpent(next) ? next.id() : null;
    }

    private boolean isCurrent(String step) {
        if (state.tokens.at(step)
                || state.tokens.alreadyPassed(step)
                || state.tokens.timedOutBefore(step, event.localTime(), state.calendar) != null) {
            return true;
        }
        return state.plan
                .reception()
                .filter(reception -> state.tokens.at(reception.id()))
                .map(reception -> reception.stepTransitions().stream()
                        .anyMatch(way -> way.destination().equals(step)))
                .orElse(false);
    }

    private List<Object> unpublished(List<?> items) {
        List<Integer> published =
                state.plan.components().stream().map(ComponentPlan::no).toList();
        return items.stream()
                .filter(item -> !(item instanceof Number number && published.contains(number.intValue())))
                .map(Object.class::cast)
                .toList();
    }

    private @Nullable String againstTable(String id) {
        StepPlan step = state.plan.step(id);
        String outcome = event.text("outcome");
        if (step == null || step.table() == null || outcome == null) {
            return null;
        }
        var facts = new java.util.HashMap<>(state.facts);
        facts.putAll(event.facts());
        String chosen = outcomes.chosen(step, facts);
        var way = outcomes.find(step, outcome);
        return chosen == null || way == null || !way.leadsToStep() || chosen.equals(way.id()) ? null : chosen;
    }

    /** Reads a time of an event's data, with or without an offset; null when absent. */
    static @Nullable LocalDateTime time(DossierEvent event, String name) {
        String text = event.text(name);
        if (text == null) {
            return null;
        }
        try {
            return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? VietnamTime.local(OffsetDateTime.parse(text))
                    : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new HandlingException(
                    "DATA_INVALID",
                    "Sự kiện %s: %s phải là thời điểm như 2026-03-10T17:00:00+07:00 nhưng nhận được \"%s\"."
                            .formatted(event.eventId(), name, text),
                    "Event %s: expected %s to be a time such as 2026-03-10T17:00:00+07:00 but found \"%s\"."
                            .formatted(event.eventId(), name, text));
        }
    }
}
