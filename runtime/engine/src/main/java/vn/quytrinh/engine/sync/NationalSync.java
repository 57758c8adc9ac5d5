package vn.quytrinh.engine.sync;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.dossier.Decisions;
import vn.quytrinh.engine.dossier.Dossiers;
import vn.quytrinh.engine.dossier.RecordedEvent;
import vn.quytrinh.engine.dossier.RecordedHistory;
import vn.quytrinh.engine.dossier.ToldDecision;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.DossierEvent;

/** Tells what the national portal is to know of a dossier. Safe for threads. */
public final class NationalSync {

    private final Dossiers dossiers;
    private final Decisions decisions;
    private final Releases releases;
    private final SyncTable table = new SyncTable();

    /**
     * Makes the use case.
     *
     * @param dossiers the dossiers
     * @param decisions decides
     * @param releases the releases, which name the procedures
     */
    public NationalSync(Dossiers dossiers, Decisions decisions, Releases releases) {
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.releases = releases;
    }

    /**
     * Tells what the national portal is to know.
     *
     * @param code the dossier's code
     * @param at the instant, null for now
     * @param caller who asks; a dossier of an agency outside the caller's scope is not there
     * @return the payload
     * @throws EngineException {@code DOSSIER_UNKNOWN}, {@code NOTHING_TO_SYNC} when nothing had happened by then, or why the
     *     history cannot be told
     */
    public SyncPayload payload(String code, @Nullable OffsetDateTime at, Caller caller) {
        RecordedHistory recorded = dossiers.history(code, caller);
        Decision decision = ToldDecision.of(dossiers.at(code, at, caller), code);
        List<RecordedEvent> occurred = recorded.events().stream()
                .filter(each -> !each.event().occurredAt().isAfter(decision.at()))
                .toList();
        if (occurred.isEmpty()) {
            throw nothing(code);
        }
        SyncHistory history = history(code, occurred);
        return new SyncPayload(
                decision.at(),
                occurred.size() > 1,
                table.status(decision.status().code()),
                DossierFields.of(code, releases.load(decision.release()).plan(), decision, history),
                ProgressFields.of(code, history),
                table.fields("HoSo").stream()
                        .filter(field -> field.filledBy() == SyncField.FilledBy.ONE_STOP)
                        .map(SyncField::name)
                        .toList(),
                unverified(),
                unusual(history),
                decision.obligations().stream()
                        .filter(obligation -> ofSync(obligation.type()))
                        .toList(),
                decision.findings().stream()
                        .filter(finding -> ofSync(finding.type()))
                        .toList());
    }

    private SyncHistory history(String code, List<RecordedEvent> occurred) {
        List<DossierEvent> events = occurred.stream().map(RecordedEvent::event).toList();
        List<SyncHistory.Moment> moments = new ArrayList<>(events.size());
        Decision before = null;
        for (int i = 0; i < events.size(); i++) {
            Decision after = ToldDecision.of(
                    decisions.decide(occurred.get(i).release(), code, events.subList(0, i + 1), null), code);
            moments.add(new SyncHistory.Moment(events.get(i), before, after));
            before = after;
        }
        return new SyncHistory(moments);
    }

    /** The rules of synchronisation (LR-083) say by when and what is late; their names begin alike. */
    private static boolean ofSync(String type) {
        return type.startsWith("SYNC") || type.equals("HANDLE_ALARM");
    }

    private List<SyncPayload.Unverified> unverified() {
        Stream<SyncPayload.Unverified> fields = table.records().entrySet().stream()
                .flatMap(record -> record.getValue().stream()
                        .filter(field -> !field.verified())
                        .map(field -> new SyncPayload.Unverified(
                                record.getKey() + "." + field.name(),
                                String.valueOf(field.vi()),
                                String.valueOf(field.en()))));
        return Stream.concat(
                        Stream.of(
                                new SyncPayload.Unverified("*.Ngay*", "dạng ISO 8601", "the form ISO 8601 of times"),
                                new SyncPayload.Unverified(
                                        "unusual", "bảng chuyển trạng thái", "the table of transitions")),
                        fields)
                .toList();
    }

    private List<SyncPayload.Unusual> unusual(SyncHistory history) {
        List<SyncPayload.Unusual> unusual = new ArrayList<>();
        for (SyncHistory.Moment moment : history.moments()) {
            Decision before = moment.before();
            int to = moment.after().status().code();
            if (before != null && !table.mayFollow(before.status().code(), to)) {
                unusual.add(new SyncPayload.Unusual(
                        moment.event().eventId(), before.status().code(), to));
            }
        }
        return unusual;
    }

    private static EngineException nothing(String code) {
        return new EngineException(
                ErrorKind.INVALID,
                "NOTHING_TO_SYNC",
                "Cần thời điểm sau sự kiện đầu tiên của hồ sơ %s nhưng lúc đó chưa có gì. Hãy chọn \"at\" muộn hơn."
                        .formatted(code),
                "Expected an instant after the first event of dossier %s but nothing had happened by then. Maybe choose a later \"at\"."
                        .formatted(code));
    }
}
