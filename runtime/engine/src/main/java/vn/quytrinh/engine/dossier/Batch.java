package vn.quytrinh.engine.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.handling.event.DossierEvent;

/**
 * The events of a request, told apart into new ones and repeats.
 *
 * @param fresh the new events as they were sent, in order
 */
record Batch(List<DossierEvent> fresh) {

    /**
     * Sorts the events of a request.
     *
     * @param dossier the dossier's code
     * @param sent the events sent
     * @param byId the lines that have an event id which was sent, of whatever dossier
     * @param identity tells a dossier's own events apart
     * @throws EngineException {@code EVENT_ID_REUSED} when an id stands for something else already
     */
    static Batch of(String dossier, List<DossierEvent> sent, Map<String, LedgerLine> byId, EventIdentity identity) {
        Map<String, String> within = new HashMap<>();
        List<DossierEvent> fresh = new ArrayList<>();
        for (DossierEvent event : sent) {
            LedgerLine line = byId.get(event.eventId());
            if (line != null) {
                if (!line.dossier().equals(dossier) || !identity.same(line, event)) {
                    throw reused(event.eventId(), line.dossier(), dossier);
                }
                continue;
            }
            String content = EventContent.of(event);
            String earlier = within.putIfAbsent(event.eventId(), content);
            if (earlier == null) {
                fresh.add(event);
            } else if (!Objects.equals(earlier, content)) {
                throw reused(event.eventId(), dossier, dossier);
            }
        }
        return new Batch(fresh);
    }

    /** Returns the batch with an event of the service before one of its events. */
    Batch with(DossierEvent ofTheService, DossierEvent next) {
        List<DossierEvent> events = new ArrayList<>(fresh);
        events.add(events.indexOf(next), ofTheService);
        return new Batch(events);
    }

    private static EngineException reused(String eventId, String where, String here) {
        boolean elsewhere = !where.equals(here);
        return new EngineException(
                ErrorKind.CONFLICT,
                "EVENT_ID_REUSED",
                "Mỗi eventId chỉ đứng cho một sự kiện nhưng \"%s\" đã được dùng %s. Hãy đặt mã mới cho sự kiện mới, hoặc gửi lại đúng nội dung cũ."
                        .formatted(eventId, elsewhere ? "cho hồ sơ khác" : "với nội dung khác"),
                "Expected each eventId to stand for one event but \"%s\" was used %s. Maybe give the new event a new id, or repeat the event as it was."
                        .formatted(eventId, elsewhere ? "for another dossier" : "with other content"));
    }
}
