package vn.quytrinh.karaf.service.installed;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the releases folder again and again, in a thread of its own that has ended when {@link #close} returns. */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final long SECONDS_TO_END = 30;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread named = new Thread(work, "quytrinh-releases");
        named.setDaemon(true);
        return named;
    });

    /**
     * Begins to look.
     *
     * @param folder the folder
     * @param every how long to wait between two looks
     */
    public FolderWatch(ReleasesFolder folder, Duration every) {
        thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        folder.scan();
                    } catch (RuntimeException e) {
                        LOG.error("Looking at the releases folder failed; it is looked at again", e);
                    }
                },
                every.toMillis(),
                every.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("The thread that looks at the releases folder did not end in {} seconds", SECONDS_TO_END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
