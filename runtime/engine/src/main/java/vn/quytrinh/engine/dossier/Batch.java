package vn.quytrinh.engine.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.handling.event.DossierEvent;

/**
 * The events of a request, told apart into new ones and repeats.
 *
 * @param fresh the new events, in order
 * @param contents their contents, in the same order
 */
record Batch(List<DossierEvent> fresh, List<String> contents) {

    /**
     * Sorts the events of a request.
     *
     * @throws EngineException {@code EVENT_ID_REUSED} when an id stands for something else already
     */
    static Batch of(String dossier, List<DossierEvent> sent, List<LedgerLine> known) {
        Map<String, LedgerLine> byId =
                known.stream().collect(Collectors.toMap(LedgerLine::eventId, Function.identity()));
        Map<String, String> within = new HashMap<>();
        List<DossierEvent> fresh = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        for (DossierEvent event : sent) {
            String content = EventContent.of(event);
            LedgerLine line = byId.get(event.eventId());
            String earlier = line == null ? within.get(event.eventId()) : line.content();
            if (earlier == null) {
                within.put(event.eventId(), content);
                fresh.add(event);
                contents.add(content);
            } else if (!earlier.equals(content)
                    || line != null && !line.dossier().equals(dossier)) {
                throw reused(event.eventId(), line == null ? dossier : line.dossier(), dossier);
            }
        }
        return new Batch(fresh, contents);
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
