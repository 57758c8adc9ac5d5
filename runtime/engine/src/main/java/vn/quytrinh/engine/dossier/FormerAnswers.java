package vn.quytrinh.engine.dossier;

import java.util.List;
import vn.quytrinh.engine.release.KeptReleases;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Outlook;

/** Gives answers once more as they were given, with what was announced by then. */
final class FormerAnswers {

    private final KeptReleases releases;
    private final Decisions decisions;
    private final Announcements announcements;

    FormerAnswers(KeptReleases releases, Decisions decisions, Announcements announcements) {
        this.releases = releases;
        this.decisions = decisions;
        this.announcements = announcements;
    }

    /** Gives the answer once more that was given when the last of some lines was added. */
    Answer after(String code, List<LedgerLine> lines) {
        return outlook(history(code, lines), lines).answer();
    }

    /** Returns the history as it was known when the last of some lines was added. */
    DossierHistory history(String code, List<LedgerLine> lines) {
        return announcements
                .knownAt(last(lines).recordedAt())
                .history(code, lines.stream().map(EventContent::read).toList());
    }

    /** Gives the answer once more, with what time alone makes of the dossier. */
    Outlook outlook(DossierHistory history, List<LedgerLine> lines) {
        return decisions.outlook(
                releases.load(last(lines).release()),
                history,
                history.events().get(history.events().size() - 1).occurredAt());
    }

    private static LedgerLine last(List<LedgerLine> lines) {
        return lines.get(lines.size() - 1);
    }
}
