package vn.quytrinh.server.quality;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The thread that checks libraries, one at a time: a check takes all cores. Not an executor itself, for Spring makes none of its
 * own where there is one.
 */
final class LibraryThread implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("library-check").factory());

    void execute(Runnable work) {
        thread.execute(work);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
