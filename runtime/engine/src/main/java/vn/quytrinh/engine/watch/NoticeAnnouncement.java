package vn.quytrinh.engine.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.dossier.DossierCode;
import vn.quytrinh.engine.out.Announcement;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Turn;

/** Announces a notice: what has come about, by which rule, and where the dossier stands. */
final class NoticeAnnouncement {

    private NoticeAnnouncement() {}

    static Announcement of(Notice notice, Turn turn, Decision decision) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("notice", notice.id());
        data.put("dossier", notice.dossier());
        data.put("procedure", decision.procedure());
        data.put("release", decision.release());
        put(data, "step", turn.element());
        put(data, "unit", turn.unit());
        put(data, "percent", turn.percent());
        data.put("since", turn.from());
        data.put("by", turn.by());
        put(data, "dueAt", decision.deadlines().dueAt());
        put(data, "firstDueAt", decision.deadlines().firstDueAt());
        data.put("status", decision.status().code());
        data.put("rule", turn.rule());
        data.put("text", Map.of("vi", turn.text().vi(), "en", turn.text().en()));
        data.put("citation", turn.citation());
        return new Announcement(
                notice.dossier() + "/" + notice.kind() + "/" + notice.id(),
                notice.kind().announcement().orElseThrow(),
                notice.dossier(),
                DossierCode.agency(notice.dossier()),
                turn.from(),
                data);
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
