package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Component;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.designer.pieces.Comeback;

/**
 * Works an answer out beside the page: one that comes soon is there at once, for a later one the browser comes back. Of several
 * questions the last counts.
 */
final class Inquiry<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Inquiry.class);
    private static final int PATIENCE_MS = 60;
    private static final int LOOK_EVERY_MS = 250;

    private final Executor background;
    private final Consumer<T> answered;
    private final Comeback comeback;
    private @Nullable CompletableFuture<T> last;

    /**
     * @param owner the page or a part of it, not null
     * @param background where it is worked out, not null
     * @param answered is given the answer, with the session locked, not null
     */
    Inquiry(Component owner, Executor background, Consumer<T> answered) {
        this.background = background;
        this.answered = answered;
        this.comeback = new Comeback(owner, this::take);
    }

    /** Asks; what was asked before no longer counts. */
    void ask(Supplier<T> question) {
        last = CompletableFuture.supplyAsync(question, background);
        try {
            last.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException later) {
            // taken, or told, by take
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        take();
    }

    /** Tells whether the last question is not answered yet. */
    boolean isPending() {
        return last != null;
    }

    private void take() {
        CompletableFuture<T> question = last;
        if (question != null && question.isDone()) {
            last = null;
            question.whenComplete((answer, fault) -> {
                if (fault == null) {
                    answered.accept(answer);
                } else {
                    LOG.error("A decision table could not be analysed", fault);
                }
            });
        }
        comeback.whenever(isPending(), LOOK_EVERY_MS);
    }
}
