package vn.quytrinh.engine.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;

/**
 * The dossier that another was handed in again after, when it was refused (hồ sơ nộp lại). Where the ledger has it, its supplement
 * requests are counted here and not taken on trust, so that a new code cannot reset the limit (NĐ 118/2025/NĐ-CP Đ11.2, Đ17.2.a).
 */
final class EarlierDossier {

    private static final String EARLIER = "resubmissionOf";
    private static final String USED = "supplementsUsed";

    private final EventLedger ledger;
    private final BiFunction<String, OffsetDateTime, Answer> decide;

    /**
     * Looks earlier dossiers up.
     *
     * @param ledger the ledger
     * @param decide decides on a dossier of the ledger at an instant
     */
    EarlierDossier(EventLedger ledger, BiFunction<String, OffsetDateTime, Answer> decide) {
        this.ledger = ledger;
        this.decide = decide;
    }

    /** Tells whether an event hands a dossier in again. */
    static boolean isNamedBy(List<DossierEvent> sent) {
        return sent.stream().anyMatch(event -> handsIn(event) && event.text(EARLIER) != null);
    }

    private static boolean handsIn(DossierEvent event) {
        return event.type() == EventType.SUBMITTED || event.type() == EventType.ACCEPTED;
    }

    /**
     * Returns the events with the requests of the earlier dossier filled in where the sender left them out.
     *
     * @throws EngineException {@code SUPPLEMENTS_USED_DIFFERS} when fewer are stated than the ledger counts
     */
    List<DossierEvent> counted(List<DossierEvent> sent) {
        return sent.stream().map(this::counted).toList();
    }

    private DossierEvent counted(DossierEvent event) {
        String earlier = event.text(EARLIER);
        if (earlier == null || !handsIn(event)) {
            return event;
        }
        Object stated = event.data().get(USED);
        if (stated == null) {
            return storedBefore(event)
                    .or(() -> used(earlier, event.occurredAt()))
                    .map(used -> with(event, used))
                    .orElse(event);
        }
        Optional<Integer> used = storedBefore(event).isPresent() ? Optional.empty() : used(earlier, event.occurredAt());
        if (used.isPresent() && stated instanceof Number number && number.intValue() < used.get()) {
            throw fewer(event, earlier, number, used.get());
        }
        return event;
    }

    /** What was filled in when the event came the first time. */
    private Optional<Integer> storedBefore(DossierEvent event) {
        return ledger.withEventIds(List.of(event.eventId())).stream()
                .map(line -> EventContent.read(line).data().get(USED))
                .filter(Number.class::isInstance)
                .map(number -> ((Number) number).intValue())
                .findFirst();
    }

    private Optional<Integer> used(String earlier, OffsetDateTime at) {
        return ledger.find(earlier).isPresent() && decide.apply(earlier, at) instanceof Decision decision
                ? Optional.of(decision.supplement().used())
                : Optional.empty();
    }

    private static DossierEvent with(DossierEvent event, int used) {
        var data = new TreeMap<>(event.data());
        data.put(USED, used);
        return new DossierEvent(
                event.eventId(), event.type(), event.occurredAt(), event.recordedAt(), event.actor(), data);
    }

    private static EngineException fewer(DossierEvent event, String earlier, Number stated, int used) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "SUPPLEMENTS_USED_DIFFERS",
                "Sự kiện %s: hồ sơ trước %s đã có %d lần yêu cầu bổ sung nhưng supplementsUsed là %s. Hãy bỏ supplementsUsed để hệ thống tự đếm."
                        .formatted(event.eventId(), earlier, used, stated),
                "Event %s: the earlier dossier %s had %d supplement request(s) but supplementsUsed is %s. Maybe leave supplementsUsed out; it is counted from the ledger."
                        .formatted(event.eventId(), earlier, used, stated));
    }
}
