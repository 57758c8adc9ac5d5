package vn.quytrinh.engine.watch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Turn;

/**
 * Something that is to be told of a dossier at an instant (thông báo, cảnh báo), unless an event comes first.
 *
 * @param id the same for the same dossier, kind, matter and date at stake: a date that moves makes another notice
 * @param dossier the dossier's code
 * @param kind of what it tells
 * @param element the step's id, null where it concerns none
 * @param unit the unit that holds the step or owes the acknowledgement, null where none is known
 * @param percent the share of the limit used up, null where it does not matter
 * @param dueAt when it is to be told
 * @param by the date that is at stake
 */
public record Notice(
        String id,
        String dossier,
        NoticeKind kind,
        @Nullable String element,
        @Nullable String unit,
        @Nullable Integer percent,
        Instant dueAt,
        Instant by) {

    private static final int SHOWN = "sha256:".length() + 32;

    /**
     * Makes the notice of a turn.
     *
     * @param dossier the dossier's code
     * @param turn what time makes of it
     */
    public static Notice of(String dossier, Turn turn) {
        NoticeKind kind = NoticeKind.valueOf(turn.type());
        Instant by = turn.by().toInstant();
        Map<String, Object> what = new LinkedHashMap<>();
        if (turn.element() != null) {
            what.put("step", turn.element());
        } else if (kind == NoticeKind.ACKNOWLEDGEMENT_LATE && turn.unit() != null) {
            what.put("unit", turn.unit());
        }
        if (turn.percent() != null) {
            what.put("percent", turn.percent());
        }
        return new Notice(
                id(dossier, kind, what, by),
                dossier,
                kind,
                turn.element(),
                turn.unit(),
                turn.percent(),
                turn.from().toInstant(),
                by);
    }

    /** Makes the reminder to look again at a dossier whose clock stands for an outage. */
    static Notice lookAgain(String dossier, Instant at) {
        return new Notice(
                id(dossier, NoticeKind.OUTAGE_LASTS, Map.of(), at),
                dossier,
                NoticeKind.OUTAGE_LASTS,
                null,
                null,
                null,
                at,
                at);
    }

    /** Who holds a step may change by a reform; that makes no other notice. */
    private static String id(String dossier, NoticeKind kind, Map<String, Object> what, Instant by) {
        Map<String, Object> same = new LinkedHashMap<>();
        same.put("dossier", dossier);
        same.put("kind", kind.name());
        same.put("what", what);
        same.put("by", by.toString());
        return CanonicalJson.hash(same).substring("sha256:".length(), SHOWN);
    }
}
