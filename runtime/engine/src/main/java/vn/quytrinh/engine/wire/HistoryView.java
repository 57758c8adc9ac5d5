package vn.quytrinh.engine.wire;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.dossier.RecordedEvent;
import vn.quytrinh.engine.dossier.RecordedHistory;
import vn.quytrinh.handling.event.Actor;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * A dossier's history as it is sent.
 *
 * @param dossier the dossier's code
 * @param procedure the procedure's key
 * @param release the id of the release that governs it
 * @param events its events in order
 */
public record HistoryView(String dossier, String procedure, String release, List<EventView> events) {

    /**
     * An event as it is sent.
     *
     * @param sequence its place, from 1
     * @param eventId the caller's id
     * @param type what happened
     * @param occurredAt when
     * @param recordedAt when the ledger wrote it down
     * @param recordedBy who sent it
     * @param actor who did it
     * @param data what it carries
     */
    public record EventView(
            long sequence,
            String eventId,
            EventType type,
            OffsetDateTime occurredAt,
            OffsetDateTime recordedAt,
            String recordedBy,
            @Nullable Actor actor,
            Map<String, Object> data) {}

    public static HistoryView of(RecordedHistory history) {
        return new HistoryView(
                history.dossier().code(),
                history.dossier().procedure(),
                history.dossier().release(),
                history.events().stream().map(HistoryView::view).toList());
    }

    private static EventView view(RecordedEvent recorded) {
        return new EventView(
                recorded.sequence(),
                recorded.event().eventId(),
                recorded.event().type(),
                recorded.event().occurredAt(),
                recorded.recordedAt().atOffset(VietnamTime.OFFSET),
                recorded.recordedBy(),
                recorded.event().actor(),
                recorded.event().data());
    }
}
