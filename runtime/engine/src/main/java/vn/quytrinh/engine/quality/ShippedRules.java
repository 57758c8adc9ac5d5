package vn.quytrinh.engine.quality;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.quytrinh.conformance.QualityCheck;

/**
 * The rules that come with the product, compiled once for the whole process in the background: that takes seconds, and nobody
 * waits for it but who checks before it is done. Safe for threads.
 */
public final class ShippedRules {

    private static final class Once {
        static final CompletableFuture<QualityCheck> CHECK = new CompletableFuture<>();

        static {
            var compiling = new Thread(Once::compile, "quality-rules");
            compiling.setDaemon(true);
            compiling.setPriority(Thread.MIN_PRIORITY);
            compiling.start();
        }

        private static void compile() {
            try {
                CHECK.complete(QualityCheck.shipped());
            } catch (RuntimeException | Error e) {
                CHECK.completeExceptionally(e);
            }
        }
    }

    private ShippedRules() {}

    /** Begins to compile the rules, unless that was begun before; returns at once. */
    public static void prepare() {
        // Naming the future is enough: its class begins to compile when it is loaded.
        isReady();
    }

    /** Tells whether a check would not have to wait. */
    public static boolean isReady() {
        return Once.CHECK.isDone();
    }

    /**
     * Returns the check with the shipped packs, after waiting for the compiler if need be.
     *
     * @throws IllegalStateException when the shipped rules do not compile
     */
    static QualityCheck check() {
        try {
            return Once.CHECK.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("Expected the shipped quality rules to compile", e.getCause());
        }
    }
}
