package vn.quytrinh.designer.impact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.impact.ImpactDrafts;
import vn.quytrinh.engine.impact.PlannedChange;
import vn.quytrinh.engine.impact.StartedDraft;

/** Starts drafts in the background and knows how far that has come. Safe for threads. */
final class DraftsRun implements Runnable {
    private final ImpactDrafts drafts;
    private final PlannedChange change;
    private final Caller caller;
    private volatile long done;
    private volatile long total;
    private volatile boolean over;
    private volatile List<StartedDraft> started = List.of();
    private volatile @Nullable EngineException refusal;

    DraftsRun(ImpactDrafts drafts, PlannedChange change, Caller caller) {
        this.drafts = drafts;
        this.change = change;
        this.caller = caller;
    }

    @Override
    public void run() {
        try {
            started = drafts.start(
                    change,
                    (reached, all) -> {
                        total = all;
                        done = reached;
                    },
                    caller);
        } catch (EngineException refused) {
            refusal = refused;
        } catch (RuntimeException failed) {
            refusal = new EngineException(
                    ErrorKind.CONFLICT,
                    "IMPACT_INTERRUPTED",
                    "Không làm xong cho mọi thủ tục: " + failed.getMessage()
                            + ". Những thủ tục đã xong được giữ; hãy bấm lại để làm tiếp.",
                    "Not all procedures could be done: " + failed.getMessage()
                            + ". What is done is kept; press again to go on.",
                    failed);
        } finally {
            over = true;
        }
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    boolean isOver() {
        return over;
    }

    List<StartedDraft> started() {
        return started;
    }

    Optional<EngineException> refusal() {
        return Optional.ofNullable(refusal);
    }
}
