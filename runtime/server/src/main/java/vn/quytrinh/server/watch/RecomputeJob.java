package vn.quytrinh.server.watch;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;
import vn.quytrinh.engine.recompute.Recomputations;

/** Recomputes page by page until nothing is left or the server stops. */
final class RecomputeJob implements VoidExecutionHandler<Void> {

    private final Recomputations recomputations;

    RecomputeJob(Recomputations recomputations) {
        this.recomputations = recomputations;
    }

    @Override
    public void execute(TaskInstance<Void> task, ExecutionContext context) {
        while (!context.getSchedulerState().isShuttingDown() && recomputations.advance()) {
            // The next page.
        }
    }
}
