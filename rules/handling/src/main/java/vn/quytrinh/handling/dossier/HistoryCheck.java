package vn.quytrinh.handling.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.plan.HandlingPlan;

/** Checks that a history can be told at all: its order, and that it speaks of steps and units the release knows. */
public final class HistoryCheck {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private HistoryCheck() {}

    /**
     * Checks a history against a plan.
     *
     * @throws HandlingException when it cannot be told
     */
    public static void check(HandlingPlan plan, List<DossierEvent> events) {
        Set<String> ids = new HashSet<>();
        for (DossierEvent event : events) {
            if (!ids.add(event.eventId())) {
                throw new HandlingException(
                        "EVENT_REPEATED",
                        "Mỗi eventId chỉ được xuất hiện một lần nhưng \"%s\" lặp lại trong lịch sử."
                                .formatted(event.eventId()),
                        "Expected each eventId once but \"%s\" is repeated in the history.".formatted(event.eventId()));
            }
            unit(plan, event);
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

    private static void unit(HandlingPlan plan, DossierEvent event) {
        String unit = event.actor() == null ? null : event.actor().unit();
        if (unit != null && !unit.isBlank() && !plan.units().contains(normal(unit))) {
            throw new HandlingException(
                    "UNIT_UNKNOWN",
                    "Sự kiện %s: đơn vị \"%s\" không có trong bản phát hành của %s. Các đơn vị: %s."
                            .formatted(event.eventId(), unit, plan.key(), known(plan)),
                    "Event %s: the release of %s has no unit \"%s\". Its units: %s."
                            .formatted(event.eventId(), plan.key(), unit, known(plan)));
        }
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
                            .formatted(event.eventId(), plan.key(), plan.steps().keySet(), step),
                    "Event %s: expected one of the steps %s of %s but found \"%s\"."
                            .formatted(event.eventId(), plan.steps().keySet(), plan.key(), step));
        }
    }

    private static void corrected(DossierEvent event, Set<String> earlier) {
        String id = event.text("eventId");
        if (id == null || id.equals(event.eventId()) || !earlier.contains(id)) {
            throw new HandlingException(
                    "DATA_INVALID",
                    "Sự kiện %s: CORRECTED cần data.eventId là một sự kiện trước đó của hồ sơ nhưng nhận được \"%s\"."
                            .formatted(event.eventId(), id),
                    "Event %s: expected data.eventId of CORRECTED to be an earlier event of the dossier but found \"%s\"."
                            .formatted(event.eventId(), id));
        }
    }

    /** Returns a unit's name as it is compared: lower case, single spaces. */
    public static String normal(@Nullable String unit) {
        return unit == null ? "" : SPACES.matcher(unit.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static List<String> known(HandlingPlan plan) {
        return plan.steps().values().stream()
                .map(step -> step.unit() == null ? "" : step.unit())
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
    }
}
