package vn.quytrinh.designer.procedure;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.model.process.Procedure;

/**
 * Checks a draft after every change, beside the work of the person: an answer that comes soon is there at once, a later one is
 * taken when somebody asks for it, and only the last question counts. For one page; its rules are asked by one thread at a time.
 */
final class LiveCheck {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCheck.class);

    private final Function<Procedure, QualityVerdict> rules;
    private final Executor background;
    private final Duration patience;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable Question last;
    private @Nullable QualityVerdict verdict;
    private boolean failed;

    private record Question(Procedure procedure, CompletableFuture<QualityVerdict> answer) {}

    /**
     * @param rules asks the rules, not null
     * @param background where they are asked, not null
     * @param patience how long an edit waits for its answer, not null
     */
    LiveCheck(Function<Procedure, QualityVerdict> rules, Executor background, Duration patience) {
        this.rules = rules;
        this.background = background;
        this.patience = patience;
    }

    /** Asks the rules about a model as it is now; what was asked before no longer counts. */
    void check(Procedure procedure) {
        Question question = new Question(EcoreUtil.copy(procedure), new CompletableFuture<>());
        last = question;
        begin();
        try {
            question.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException later) {
            // taken, or told, by who asks next
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        take();
    }

    /**
     * Takes the answer to the last question, if it is there by now.
     *
     * @return whether it had not been taken before
     */
    boolean take() {
        Question question = last;
        if (question == null || !question.answer().isDone()) {
            return false;
        }
        last = null;
        failed = question.answer().isCompletedExceptionally();
        if (!failed) {
            verdict = question.answer().join();
        }
        return true;
    }

    /** Tells whether the last question is not answered yet. */
    boolean isPending() {
        return last != null;
    }

    /** Tells whether the last question could not be answered. */
    boolean hasFailed() {
        return failed;
    }

    /** Returns the newest answer, which may be of an earlier state while a check is pending; empty before the first. */
    Optional<QualityVerdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    private void begin() {
        if (busy.compareAndSet(false, true)) {
            background.execute(this::work);
        }
    }

    private void work() {
        Question done = null;
        Question next = last;
        while (next != null && next != done) {
            answer(next);
            done = next;
            next = last;
        }
        busy.set(false);
        Question missed = last;
        if (missed != null && !missed.answer().isDone()) {
            begin();
        }
    }

    private void answer(Question question) {
        try {
            question.answer().complete(rules.apply(question.procedure()));
        } catch (RuntimeException fault) {
            LOG.error(
                    "The rules could not be asked about {}",
                    question.procedure().getId(),
                    fault);
            question.answer().completeExceptionally(fault);
        } catch (Error fatal) {
            question.answer().completeExceptionally(fatal);
            throw fatal;
        }
    }
}
