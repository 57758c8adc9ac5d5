package vn.quytrinh.karaf.service.installed;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the releases folder again and again, in a thread of its own that has ended when {@link #close} returns. */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    /**
     * Begins to look.
     *
     * @param folder the folder
     * @param every how long to wait between two looks
     */
    public FolderWatch(ReleasesFolder folder, Duration every) {
        thread = new Thread(() -> watch(folder, every), "quytrinh-releases");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(ReleasesFolder folder, Duration every) {
        try {
            while (!closed.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                look(folder);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static void look(ReleasesFolder folder) {
        try {
            folder.scan();
        } catch (RuntimeException e) {
            LOG.error("Looking at the releases folder failed; it is looked at again", e);
        }
    }

    /** Lets a look that has begun end; it is not interrupted, since that would make its file seem unreadable. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(PATIENCE.toMillis());
            if (thread.isAlive()) {
                LOG.warn(
                        "The thread that looks at the releases folder did not end in {} seconds", PATIENCE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
