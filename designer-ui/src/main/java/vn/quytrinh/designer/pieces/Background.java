package vn.quytrinh.designer.pieces;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * Does what a page does not wait for, on no more threads than the machine has cores. Not an executor itself, for Spring makes none of
 * its own where there is one.
 */
@Component
public final class Background {
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("page-work-", 1).factory());

    /** Does some work as soon as a thread is free. */
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
