package vn.quytrinh.engine.dossier;

import java.util.List;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.event.DossierEvent;

/** Gives answers once more as they were given, with what was announced by then. */
final class FormerAnswers {

    private final Releases releases;
    private final Decisions decisions;
    private final Announcements announcements;

    FormerAnswers(Releases releases, Decisions decisions, Announcements announcements) {
        this.releases = releases;
        this.decisions = decisions;
        this.announcements = announcements;
    }

    /** Gives the answer once more that was given when the last of some lines was added. */
    Answer after(String code, List<LedgerLine> lines) {
        LedgerLine last = lines.get(lines.size() - 1);
        List<DossierEvent> events = lines.stream().map(EventContent::read).toList();
        return decisions.decide(
                releases.load(last.release()),
                announcements.knownAt(last.recordedAt()).history(code, events),
                events.get(events.size() - 1).occurredAt());
    }
}
