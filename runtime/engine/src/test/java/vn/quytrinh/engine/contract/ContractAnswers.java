package vn.quytrinh.engine.contract;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.calendar.TestdataCalendars;
import vn.quytrinh.engine.deadline.DeadlineBatch;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.wire.DecisionRequest;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.worktime.WorktimeException;

/**
 * What the rules and the calendar of this build answer by themselves. Decisions are not written down: a new rule or a change of the
 * law would change nearly every one.
 */
final class ContractAnswers {

    private final Handling handling = new Handling();
    private final Map<String, Release> releases = new HashMap<>();
    private final ReleaseArchive later;

    /**
     * Makes the answers.
     *
     * @param releases the release of each procedure
     * @param later one that governs later
     */
    ContractAnswers(Map<String, ReleaseArchive> releases, ReleaseArchive later) {
        releases.forEach((key, archive) -> this.releases.put(key, Release.load(archive.bytes())));
        this.later = later;
    }

    /** Returns the decision on a question, null when there is none. */
    byte @Nullable [] decision(byte[] question) {
        try {
            DecisionRequest request = DecisionRequest.read(JsonText.object(question));
            OffsetDateTime at = request.at();
            if (at == null || !releases.containsKey(request.release())) {
                return null;
            }
            var history = new DossierHistory(request.dossier(), request.history());
            LocalDate date = history.regimeDate(at);
            Release release = releases.get(request.release());
            if (date.isBefore(release.manifest().effectiveFrom())) {
                return null;
            }
            boolean isLater = request.release().equals(later.key()) && !date.isBefore(later.effectiveFrom());
            return handling.decide(isLater ? Release.load(later.bytes()) : release, history, at)
                            instanceof Decision decision
                    ? CanonicalJson.bytes(decision)
                    : null;
        } catch (EngineException | HandlingException | WorktimeException none) {
            return null;
        }
    }

    /** Returns the deadlines of cases. */
    static byte[] deadlines(String cases, boolean explain) {
        var calendars = new TestdataCalendars();
        return CanonicalJson.bytes(new DeadlineBatch(calendars.calendars(), calendars.outages(), calendars)
                .compute(cases.getBytes(StandardCharsets.UTF_8), explain));
    }
}
