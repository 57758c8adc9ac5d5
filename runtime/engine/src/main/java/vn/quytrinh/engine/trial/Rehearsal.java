package vn.quytrinh.engine.trial;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.WorktimeException;

/** A draft as it was at one moment, ready to decide with as often as one likes. Thread-safe. */
public final class Rehearsal {
    private final Handling handling;
    private final @Nullable Release release;
    private final Trial.@Nullable Failed failed;

    private Rehearsal(Handling handling, @Nullable Release release, Trial.@Nullable Failed failed) {
        this.handling = handling;
        this.release = release;
        this.failed = failed;
    }

    /** Makes ready what can be; a draft that cannot be executed says so in every answer. */
    static Rehearsal of(Handling handling, Supplier<Release> release) {
        try {
            return new Rehearsal(handling, release.get(), null);
        } catch (HandlingException refused) {
            return new Rehearsal(handling, null, failed(refused));
        } catch (WorktimeException refused) {
            return new Rehearsal(handling, null, failed(refused));
        } catch (IllegalArgumentException incomplete) {
            return new Rehearsal(handling, null, failed(incomplete));
        }
    }

    /**
     * Tries a history.
     *
     * @param events what happened to the dossier, in order
     * @param at the instant asked about
     * @return the decision with its day-by-day count, or why there is none
     */
    public Trial decide(List<DossierEvent> events, OffsetDateTime at) {
        if (release == null) {
            return Objects.requireNonNull(failed);
        }
        try {
            var history = new DossierHistory(null, events);
            Answer answer = handling.decide(release, history, at);
            return answer instanceof Denial denial
                    ? new Trial.Denied(denial)
                    : new Trial.Decided(
                            release,
                            events,
                            (Decision) answer,
                            handling.count(release, history, at).orElse(null));
        } catch (HandlingException refused) {
            return failed(refused);
        } catch (WorktimeException refused) {
            return failed(refused);
        } catch (IllegalArgumentException incomplete) {
            return failed(incomplete);
        }
    }

    private static Trial.Failed failed(HandlingException refused) {
        return new Trial.Failed(refused.code(), new Text(refused.vietnamese(), refused.english()));
    }

    private static Trial.Failed failed(WorktimeException refused) {
        return new Trial.Failed(refused.code(), new Text(refused.vietnamese(), refused.english()));
    }

    private static Trial.Failed failed(IllegalArgumentException incomplete) {
        return new Trial.Failed(
                "PROCEDURE_INCOMPLETE",
                new Text(
                        "Bản thảo chưa thực thi được: " + incomplete.getMessage(),
                        "The draft cannot be executed yet: " + incomplete.getMessage()));
    }
}
