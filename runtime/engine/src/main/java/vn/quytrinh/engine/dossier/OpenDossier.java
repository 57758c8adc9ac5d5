package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.out.Announcement;
import vn.quytrinh.engine.watch.Notice;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.PersonalData;

/** A dossier while requests are appended to it within one transaction. Used by one thread. */
final class OpenDossier {

    private final String code;
    private final boolean created;
    private final List<LedgerLine> lines;
    private final int known;
    private final Map<String, LedgerLine> byEventId;
    private final List<PersonalLine> personal = new ArrayList<>();
    private final List<Announcement> announcements = new ArrayList<>();

    private @Nullable DossierRecord dossier;
    private @Nullable DossierState state;
    private List<Notice> notices = List.of();

    /**
     * Opens a dossier.
     *
     * @param code its code
     * @param dossier what is known of it, locked; null when it is new
     * @param lines its lines in order
     * @param sentBefore the lines that have an event id which is sent, of whatever dossier
     */
    OpenDossier(
            String code, @Nullable DossierRecord dossier, List<LedgerLine> lines, Map<String, LedgerLine> sentBefore) {
        this.code = code;
        this.created = dossier == null;
        this.dossier = dossier;
        this.lines = new ArrayList<>(lines);
        this.known = lines.size();
        this.byEventId = new HashMap<>(sentBefore);
    }

    Optional<DossierRecord> dossier() {
        return Optional.ofNullable(dossier);
    }

    String code() {
        return code;
    }

    List<LedgerLine> lines() {
        return lines;
    }

    Batch sort(List<DossierEvent> sent) {
        return Batch.of(
                code,
                sent,
                byEventId,
                new EventIdentity(
                        dossier == null ? null : dossier.salt(), dossier == null ? 0 : dossier.erasedThrough()));
    }

    /** Returns the salt for more events: the dossier's, or a new one when they are the first to name a person. */
    @Nullable
    String saltFor(List<DossierEvent> events) {
        if (dossier != null && dossier.salt() != null) {
            return dossier.salt();
        }
        boolean none = events.stream().allMatch(event -> PersonalData.of(event).isEmpty());
        return none ? null : Pseudonyms.newSalt();
    }

    /** Adds events that the rules allow. */
    void add(
            Batch batch,
            @Nullable String salt,
            String procedure,
            Decision decision,
            List<Notice> waiting,
            Instant now,
            String caller) {
        int before = lines.size();
        String hash = lines.isEmpty()
                ? LedgerLine.NO_HASH
                : lines.get(lines.size() - 1).hash();
        boolean accepted = dossier != null && dossier.pinned();
        for (DossierEvent event : batch.fresh()) {
            DossierEvent hidden = salt == null ? event : Pseudonyms.of(salt).hide(event);
            LedgerLine line = new LedgerLine(
                            code,
                            lines.size() + 1L,
                            event.eventId(),
                            event.type().name(),
                            event.occurredAt().toInstant(),
                            now,
                            caller,
                            decision.release(),
                            EventContent.of(hidden),
                            LedgerLine.NO_HASH)
                    .chainedTo(hash);
            hash = line.hash();
            accepted |= event.type() == EventType.ACCEPTED;
            lines.add(line);
            byEventId.put(line.eventId(), line);
            Map<String, String> values = PersonalData.of(event);
            if (!values.isEmpty()) {
                personal.add(PersonalLine.of(code, line.sequence(), values));
            }
        }
        dossier = new DossierRecord(
                code,
                procedure,
                decision.release(),
                accepted,
                lines.size(),
                hash,
                salt,
                dossier == null ? 0 : dossier.erasedThrough());
        DossierState after = DossierState.of(dossier, decision);
        state = after;
        notices = waiting;
        lines.subList(before, lines.size()).forEach(line -> announcements.add(RecordedAnnouncement.of(line, after)));
    }

    /** Returns what is to be announced of what was added. */
    List<Announcement> announcements() {
        return announcements;
    }

    /** Returns what was added, empty when nothing was. */
    Optional<EventLedger.Addition> addition() {
        return dossier == null || state == null
                ? Optional.empty()
                : Optional.of(new EventLedger.Addition(
                        dossier, created, lines.subList(known, lines.size()), personal, state, notices));
    }
}
