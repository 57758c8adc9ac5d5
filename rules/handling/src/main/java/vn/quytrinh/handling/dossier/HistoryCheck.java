package vn.quytrinh.handling.dossier;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.organisation.OrganisationInTime;
import vn.quytrinh.handling.organisation.Succession;
import vn.quytrinh.handling.plan.HandlingPlan;

/** Checks that a history can be told at all: its order, and that it speaks of steps and units the release knows. */
public final class HistoryCheck {

    /** The most events of one dossier; a real one has a few dozen. */
    static final int MOST_EVENTS = 2000;

    private HistoryCheck() {}

    /**
     * Checks a history against a plan.
     *
     * @param plan the plan
     * @param organisation its units as they are known today
     * @param events the events
     * @throws HandlingException when it cannot be told
     */
    public static void check(HandlingPlan plan, OrganisationInTime organisation, List<DossierEvent> events) {
        length(events);
        Set<String> ids = new HashSet<>();
        for (DossierEvent event : events) {
            if (event.eventId().isBlank()) {
                throw unnamed(event);
            }
            if (!ids.add(event.eventId())) {
                throw new HandlingException(
                        "EVENT_REPEATED",
                        "Mỗi eventId chỉ được xuất hiện một lần nhưng \"%s\" lặp lại trong lịch sử."
                                .formatted(event.eventId()),
                        "Expected each eventId once but \"%s\" is repeated in the history.".formatted(event.eventId()));
            }
            EventShape.check(event);
            facts(plan, event);
            unit(plan, organisation, event);
            step(plan, event);
            if (event.type() == EventType.CORRECTED) {
                corrected(event, ids);
            }
        }
    }

    /**
     * Checks that events are in the order of time.
     *
     * @throws HandlingException {@code EVENT_OUT_OF_ORDER} when one occurred before its predecessor
     */
    public static void order(List<DossierEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            DossierEvent before = events.get(i - 1);
            DossierEvent event = events.get(i);
            if (event.occurredAt().isBefore(before.occurredAt())) {
                throw new HandlingException(
                        "EVENT_OUT_OF_ORDER",
                        "Sự kiện phải theo thứ tự thời gian nhưng %s (%s) xảy ra lúc %s, trước %s (%s) lúc %s. Nếu sự kiện trước ghi sai, hãy gửi CORRECTED với data.eventId."
                                .formatted(
                                        event.eventId(),
                                        event.type(),
                                        event.occurredAt(),
                                        before.eventId(),
                                        before.type(),
                                        before.occurredAt()),
                        "Expected events in the order of time but %s (%s) occurred at %s, before %s (%s) at %s. Maybe an earlier event is wrong: send CORRECTED with data.eventId."
                                .formatted(
                                        event.eventId(),
                                        event.type(),
                                        event.occurredAt(),
                                        before.eventId(),
                                        before.type(),
                                        before.occurredAt()));
            }
        }
    }

    private static void length(List<DossierEvent> events) {
        if (events.size() > MOST_EVENTS) {
            throw new HandlingException(
                    "HISTORY_TOO_LONG",
                    "Một hồ sơ có tối đa %d sự kiện nhưng nhận được %d. Có thể lịch sử của nhiều hồ sơ bị gộp làm một."
                            .formatted(MOST_EVENTS, events.size()),
                    "Expected at most %d events of a dossier but found %d. Maybe the histories of several were joined."
                            .formatted(MOST_EVENTS, events.size()));
        }
    }

    private static HandlingException unnamed(DossierEvent event) {
        return new HandlingException(
                "EVENT_ID_REQUIRED",
                "Sự kiện %s lúc %s cần eventId không trống nhưng nhận được \"%s\"."
                        .formatted(event.type(), event.occurredAt(), event.eventId()),
                "Expected an eventId that is not blank of the event %s at %s but found \"%s\"."
                        .formatted(event.type(), event.occurredAt(), event.eventId()));
    }

    /** A fact of the data dictionary is what the dictionary says, even if no table reads it. */
    private static void facts(HandlingPlan plan, DossierEvent event) {
        if (!event.facts().isEmpty()) {
            plan.facts().forEach(fact -> fact.check(event.facts()));
        }
    }

    private static void unit(HandlingPlan plan, OrganisationInTime organisation, DossierEvent event) {
        String unit = event.actor() == null ? null : event.actor().unit();
        LocalDate day = event.localTime().toLocalDate();
        if (unit == null || unit.isBlank() || organisation.knows(unit, day)) {
            return;
        }
        Succession later = organisation.becomes(unit, day).orElse(null);
        throw new HandlingException(
                "UNIT_UNKNOWN",
                "Sự kiện %s: đơn vị \"%s\" không có trong bản phát hành của %s%s. Các đơn vị: %s."
                        .formatted(
                                event.eventId(),
                                Shown.of(unit),
                                plan.key(),
                                later == null
                                        ? ""
                                        : "; đến %s mới kế thừa \"%s\"".formatted(later.from(), later.unit()),
                                known(plan)),
                "Event %s: the release of %s has no unit \"%s\"%s. Its units: %s."
                        .formatted(
                                event.eventId(),
                                plan.key(),
                                Shown.of(unit),
                                later == null
                                        ? ""
                                        : "; only from %s it follows upon \"%s\"".formatted(later.from(), later.unit()),
                                known(plan)));
    }

    private static void step(HandlingPlan plan, DossierEvent event) {
        String step = event.text("step");
        boolean named = event.type() == EventType.STEP_STARTED || event.type() == EventType.STEP_COMPLETED;
        if (named && step == null) {
            throw new HandlingException(
                    "DATA_INVALID",
                    "Sự kiện %s: %s cần data.step là một trong các bước %s."
                            .formatted(
                                    event.eventId(), event.type(), plan.steps().keySet()),
                    "Event %s: expected data.step of %s to be one of the steps %s but found none."
                            .formatted(
                                    event.eventId(), event.type(), plan.steps().keySet()));
        }
        if (step != null && plan.step(step) == null) {
            throw new HandlingException(
                    "STEP_UNKNOWN",
                    "Sự kiện %s: quy trình %s có các bước %s nhưng nhận được \"%s\"."
                            .formatted(event.eventId(), plan.key(), plan.steps().keySet(), Shown.of(step)),
                    "Event %s: expected one of the steps %s of %s but found \"%s\"."
                            .formatted(event.eventId(), plan.steps().keySet(), plan.key(), Shown.of(step)));
        }
    }

    private static List<String> known(HandlingPlan plan) {
        return plan.steps().values().stream()
                .map(step -> step.unit() == null ? "" : step.unit())
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
    }

    private static void corrected(DossierEvent event, Set<String> earlier) {
        String id = event.text("eventId");
        if (id == null || id.equals(event.eventId()) || !earlier.contains(id)) {
            throw new HandlingException(
                    "DATA_INVALID",
                    "Sự kiện %s: CORRECTED cần data.eventId là một sự kiện trước đó của hồ sơ nhưng nhận được \"%s\"."
                            .formatted(event.eventId(), Shown.of(id)),
                    "Event %s: expected data.eventId of CORRECTED to be an earlier event of the dossier but found \"%s\"."
                            .formatted(event.eventId(), Shown.of(id)));
        }
    }
}
