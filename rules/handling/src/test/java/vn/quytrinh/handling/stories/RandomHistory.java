package vn.quytrinh.handling.stories;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.event.Actor;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.Employment;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.organisation.SuccessionRegister;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.worktime.OutageRegister;

/** A dossier to which anything may happen, under the procedure and in the organisation of a story. Seeded. */
final class RandomHistory {

    /** What most dossiers begin with; whatever else is drawn first is refused. */
    private static final List<EventType> BEGINNINGS = List.of(EventType.SUBMITTED, EventType.ACCEPTED);

    private static final Set<EventType> ENDS = EnumSet.of(
            EventType.RECEPTION_REFUSED,
            EventType.WITHDRAWN,
            EventType.STOPPED,
            EventType.REFUSED,
            EventType.RESULT_ISSUED,
            EventType.RESULT_RETURNED);

    private static final int[] HOURS = {1, 2, 5, 9, 26, 50, 75, 130, 250, 500};

    private final Random random;
    private final Story story;
    private final HandlingPlan plan;
    private final List<DossierEvent> events = new ArrayList<>();
    private LocalDateTime now;
    private List<String> current = List.of();
    private int drawn;

    RandomHistory(long seed) {
        random = new Random(seed);
        story = one(List.copyOf(StoryBook.stories().values()));
        plan = release().plan();
        now = LocalDateTime.of(2016 + random.nextInt(11), 1, 1, 7, 30).plusHours(random.nextInt(8000));
    }

    Release release() {
        return story.release(null);
    }

    /** Returns the dossier with one more event that nobody has judged yet. */
    DossierHistory withAnother() {
        now = now.plusHours(HOURS[random.nextInt(HOURS.length)]).plusMinutes(random.nextInt(60));
        drawn++;
        boolean begins = events.size() < 2 && random.nextInt(4) > 0;
        EventType type = begins ? BEGINNINGS.get(drawn == 1 ? random.nextInt(2) : 1) : next();
        List<DossierEvent> more = new ArrayList<>(events);
        more.add(event(type));
        return history(more);
    }

    /** Work on steps is as frequent as everything else together, an end is rare. */
    private EventType next() {
        return switch (random.nextInt(8)) {
            case 0 -> EventType.STEP_STARTED;
            case 1, 2, 3 -> EventType.STEP_COMPLETED;
            case 4 -> EventType.SUPPLEMENT_REQUESTED;
            default -> {
                EventType any = one(EventType.sent());
                yield ENDS.contains(any) && random.nextInt(4) > 0 ? EventType.SUPPLEMENT_RECEIVED : any;
            }
        };
    }

    /** Keeps the event that {@link #withAnother} added last. */
    void keep(DossierHistory history, Decision decision) {
        events.add(history.events().get(history.events().size() - 1));
        current = decision.routing().current().stream().map(Routing.Place::step).toList();
    }

    /** Returns the dossier with the events that were kept. */
    DossierHistory history() {
        return history(events);
    }

    OffsetDateTime now() {
        return now.atOffset(VietnamTime.OFFSET);
    }

    /** Returns an instant after the last event. */
    OffsetDateTime later() {
        return now().plusHours(HOURS[random.nextInt(HOURS.length)]);
    }

    private DossierHistory history(List<DossierEvent> told) {
        return new DossierHistory(
                random.nextInt(20) == 0 ? "không theo mẫu" : story.code(),
                told,
                new OutageRegister(Objects.requireNonNullElse(story.outages(), List.of())),
                new SuccessionRegister(Objects.requireNonNullElse(story.successions(), List.of())));
    }

    private DossierEvent event(EventType type) {
        StepPlan step = current.isEmpty() || random.nextInt(6) == 0
                ? one(List.copyOf(plan.steps().values()))
                : Objects.requireNonNull(plan.step(one(current)));
        Employment employment = random.nextInt(8) == 0 ? one(List.of(Employment.values())) : null;
        Actor actor = random.nextInt(8) == 0
                ? null
                : new Actor(
                        random.nextInt(5) == 0 ? unit() : step.unit(),
                        random.nextInt(3) == 0 ? role(step) : step.role(),
                        random.nextInt(4) == 0 ? null : one(List.of("cb.1", "cb.2", "cb.3")),
                        employment);
        return new DossierEvent("e" + drawn, type, now(), null, actor, data(type, step));
    }

    private @Nullable String role(StepPlan step) {
        return random.nextBoolean() ? step.substitute() : one(List.of("Chuyên viên", "Lãnh đạo"));
    }

    private String unit() {
        return one(plan.steps().values().stream()
                .map(StepPlan::unit)
                .filter(Objects::nonNull)
                .toList());
    }

    private Map<String, Object> data(EventType type, StepPlan step) {
        Map<String, Object> data = new HashMap<>();
        maybe(data, "reason", one(List.of("lý do", "WRONG_AGENCY")), 9);
        maybe(data, "basis", "NĐ 118/2025/NĐ-CP", 8);
        maybe(data, "form", "Mẫu 02", 9);
        maybe(data, "signer", "gd", 9);
        maybe(data, "from", unit(), 5);
        maybe(data, "to", unit(), 5);
        switch (type) {
            case STEP_STARTED, STEP_COMPLETED -> {
                data.put("step", step.id());
                maybe(data, "facts", Map.of(), 2);
            }
            case SUBMITTED, ACCEPTED -> {
                maybe(data, "channel", one(List.of("ONLINE", "DIRECT", "POSTAL", "KIOSK", "PHI_DIA_GIOI")), 8);
                maybe(data, "dataMissing", true, 2);
                maybe(data, "resubmissionOf", "H05.12-260101-010001", 2);
                maybe(data, "supplementsUsed", random.nextInt(3), 4);
            }
            case SUPPLEMENT_REQUESTED -> maybe(data, "items", List.of(random.nextInt(10) == 0 ? 99 : 1), 9);
            case APOLOGY_SENT -> {
                maybe(data, "newDueAt", now.plusDays(random.nextInt(60)).toString(), 8);
                maybe(data, "issuer", unit(), 5);
            }
            case CONSULTATION_SENT, CONSULTATION_ANSWERED -> maybe(data, "unit", unit(), 8);
            case RECEPTION_REFUSED, REFUSED -> {
                maybe(data, "reasonCode", "WRONG_AGENCY", 4);
                maybe(data, "targetAgency", unit(), 5);
            }
            case RESULT_ISSUED, RESULT_RETURNED ->
                maybe(data, "syncedAt", now.plusMinutes(random.nextInt(20)).toString(), 4);
            case CORRECTED -> {
                if (!events.isEmpty()) {
                    data.put("eventId", one(events).eventId());
                }
            }
            default -> {}
        }
        return data;
    }

    /** Puts a value in so many of ten cases. */
    private void maybe(Map<String, Object> data, String name, Object value, int ofTen) {
        if (random.nextInt(10) < ofTen) {
            data.put(name, value);
        }
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
