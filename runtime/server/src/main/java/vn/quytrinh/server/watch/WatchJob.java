package vn.quytrinh.server.watch;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.engine.watch.Watch;

/** Tells what is due, batch by batch until nothing is left or the server stops. */
final class WatchJob implements VoidExecutionHandler<Void> {

    private static final Logger LOG = LoggerFactory.getLogger(WatchJob.class);

    private final Watch watch;

    WatchJob(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(TaskInstance<Void> task, ExecutionContext context) {
        Watch.Round round;
        do {
            round = watch.tell();
            round.failed()
                    .forEach(failed -> LOG.warn("A dossier cannot be watched now; it is tried again: {}", failed));
        } while (round.looked() > 0 && !context.getSchedulerState().isShuttingDown());
    }
}
