package vn.quytrinh.engine.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Measures;
import vn.quytrinh.engine.release.KeptReleases;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.decision.Outlook;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.worktime.WorktimeException;

/** Decides without storing anything. Safe for threads. */
public final class Decisions {

    private final Handling handling;
    private final KeptReleases releases;
    private final Announcements announcements;
    private final Measures measures;

    /**
     * Makes the use case.
     *
     * @param handling the rules
     * @param releases the releases
     * @param announcements what is announced to all
     * @param measures is told how long the rules take
     */
    public Decisions(Handling handling, KeptReleases releases, Announcements announcements, Measures measures) {
        this.handling = handling;
        this.releases = releases;
        this.announcements = announcements;
        this.measures = measures;
    }

    /**
     * Decides on a history.
     *
     * @param release a release's id, or a procedure's key for the one in force when the history was accepted or began
     * @param dossier its code, null for a question that names none
     * @param events its events in order
     * @param at the instant asked about, null for the last event's
     * @return the decision, or the denial of an event
     * @throws EngineException {@code RELEASE_UNKNOWN}, {@code NO_RELEASE_IN_FORCE}, {@code AT_REQUIRED}, or why the history
     *     cannot be told
     */
    public Answer decide(
            String release, @Nullable String dossier, List<DossierEvent> events, @Nullable OffsetDateTime at) {
        if (at == null && events.isEmpty()) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "AT_REQUIRED",
                    "Cần thời điểm \"at\" khi lịch sử không có sự kiện nào. Hãy thêm \"at\":\"2026-02-12T09:00:00+07:00\".",
                    "Expected \"at\" because the history has no event. Maybe add \"at\":\"2026-02-12T09:00:00+07:00\".");
        }
        OffsetDateTime instant = at == null ? events.get(events.size() - 1).occurredAt() : at;
        var history = announcements.history(dossier, events);
        String id = releases.resolve(release, history.regimeDate(instant)).id();
        return decide(releases.load(id), history, instant);
    }

    /**
     * Makes a decision again and compares it with the one shown. An outage or a succession announced since then makes it another one.
     *
     * @param release the id of the release that it names
     * @param dossier the dossier's code that it names, null for none
     * @param events the events in order
     * @param at the instant that it names, null for the last event's
     * @param shown the decision as it was answered
     * @return whether both agree, and where not
     * @throws EngineException as {@link #decide(String, String, List, OffsetDateTime)} does
     */
    public ReceiptCheck verify(
            String release,
            @Nullable String dossier,
            List<DossierEvent> events,
            @Nullable OffsetDateTime at,
            JsonNode shown) {
        return ReceiptCheck.of(shown, decide(release, dossier, events, at));
    }

    /**
     * Decides under a release, for instance one made of a draft that is tried out.
     *
     * @param release the release
     * @param history the events in order
     * @param at the instant asked about
     * @return the decision, or the denial of an event
     * @throws EngineException why the history cannot be told
     */
    public Answer decide(Release release, DossierHistory history, OffsetDateTime at) {
        return measured(() -> handling.decide(release, history, at), answer -> answer);
    }

    /** Decides under a release, and tells what time alone will make of the dossier. */
    Outlook outlook(Release release, DossierHistory history, OffsetDateTime at) {
        return measured(() -> handling.outlook(release, history, at), Outlook::answer);
    }

    private <T> T measured(Supplier<T> question, Function<T, Answer> answer) {
        long begin = System.nanoTime();
        Measures.Verdict verdict = Measures.Verdict.FAILED;
        try {
            T said = question.get();
            verdict = answer.apply(said) instanceof Denial ? Measures.Verdict.DENIED : Measures.Verdict.DECIDED;
            return said;
        } catch (HandlingException e) {
            throw new EngineException(ErrorKind.INVALID, e.code(), e.vietnamese(), e.english(), e);
        } catch (WorktimeException e) {
            throw new EngineException(ErrorKind.INVALID, e.code(), e.vietnamese(), e.english(), e);
        } finally {
            measures.decided(System.nanoTime() - begin, verdict);
        }
    }
}
