package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.out.Announcement;
import vn.quytrinh.engine.out.AnnouncementType;

/** Announces a recorded event: what it was, and where the dossier stands after the request that brought it. */
final class RecordedAnnouncement {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private RecordedAnnouncement() {}

    /**
     * Makes the announcement. When a request brought several events, each is told with the state after the last of them, whose
     * sequence the state names.
     *
     * @param line the event's line in the ledger
     * @param state where the dossier stands after the request
     */
    static Announcement of(LedgerLine line, DossierState state) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dossier", line.dossier());
        data.put("sequence", line.sequence());
        data.put("eventId", line.eventId());
        data.put("eventType", line.type());
        data.put("occurredAt", time(line.occurredAt()));
        data.put("recordedAt", time(line.recordedAt()));
        data.put("procedure", state.procedure());
        data.put("release", line.release());
        data.put("state", standing(state));
        return new Announcement(
                line.dossier() + "/" + line.sequence(),
                AnnouncementType.EVENT_RECORDED,
                line.dossier(),
                state.agency(),
                time(line.occurredAt()),
                data);
    }

    private static Map<String, Object> standing(DossierState state) {
        Map<String, Object> standing = new LinkedHashMap<>();
        standing.put("sequence", state.sequence());
        standing.put("status", state.status());
        standing.put("clock", state.clock());
        standing.put("late", state.late());
        standing.put("receipt", state.receipt());
        put(standing, "dueAt", state.dueAt());
        put(standing, "firstDueAt", state.firstDueAt());
        put(standing, "legalEnd", state.legalEnd());
        return standing;
    }

    private static void put(Map<String, Object> standing, String name, @Nullable Instant instant) {
        if (instant != null) {
            standing.put(name, time(instant));
        }
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(VIETNAM);
    }
}
