package vn.quytrinh.server.quality;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;
import vn.quytrinh.engine.quality.LibraryChecks;

/** Takes up the checks of libraries that nobody works at: those whose node has died. */
final class LibraryJob implements VoidExecutionHandler<Void> {

    private final LibraryChecks checks;

    LibraryJob(LibraryChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(TaskInstance<Void> task, ExecutionContext context) {
        checks.resume();
    }
}
