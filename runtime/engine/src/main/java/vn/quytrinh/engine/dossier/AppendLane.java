package vn.quytrinh.engine.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Measures;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.decision.Answer;

/**
 * Commits together what callers ask for at the same time. One thread takes the requests that wait, at most
 * {@value #MOST}, into one transaction; should it fail, each is carried out by itself. Nobody is answered before the commit.
 */
final class AppendLane implements AutoCloseable {

    /** The most requests of one transaction. */
    static final int MOST = 128;

    private static final int CLOSING_SECONDS = 30;

    private final String name;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final Appends appends;
    private final UnitOfWork unitOfWork;
    private final Measures measures;

    private @Nullable Thread thread;
    private volatile boolean closed;

    AppendLane(String name, Appends appends, UnitOfWork unitOfWork, Measures measures) {
        this.name = name;
        this.appends = appends;
        this.unitOfWork = unitOfWork;
        this.measures = measures;
    }

    private record Waiting(AppendRequest request, CompletableFuture<Answer> answer) {}

    /** Returns how many requests wait for a transaction. */
    int length() {
        return waiting.size();
    }

    /** Queues a request; the future is completed when it is committed or refused. */
    CompletableFuture<Answer> submit(AppendRequest request) {
        var one = new Waiting(request, new CompletableFuture<>());
        if (queued(one)) {
            return one.answer();
        }
        alone(List.of(one));
        return one.answer();
    }

    private synchronized boolean queued(Waiting one) {
        if (closed) {
            return false;
        }
        if (thread == null) {
            thread = new Thread(this::drain, name);
            thread.setDaemon(true);
            thread.start();
        }
        return waiting.add(one);
    }

    private void drain() {
        List<Waiting> group = new ArrayList<>(MOST);
        try {
            while (!closed || !waiting.isEmpty()) {
                Waiting first = waiting.poll(1, TimeUnit.SECONDS);
                if (first != null) {
                    group.add(first);
                    waiting.drainTo(group, MOST - 1);
                    carryOut(List.copyOf(group));
                    group.clear();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void carryOut(List<Waiting> group) {
        if (group.size() > 1) {
            try {
                complete(group, unitOfWork.write(() -> appends.all(requests(group))));
                return;
            } catch (RuntimeException | Error together) {
                // One of them spoils it for all: each shows by itself whether it is the one.
            }
        }
        group.stream().map(List::of).forEach(this::alone);
    }

    /** A refusal stands even when the transaction that found it cannot be committed: it was to write nothing anyway. */
    private void alone(List<Waiting> one) {
        AtomicReference<Outcome> found = new AtomicReference<>();
        try {
            complete(one, Retry.write(unitOfWork, () -> {
                List<Outcome> outcomes = appends.all(requests(one));
                found.set(outcomes.get(0));
                return outcomes;
            }));
        } catch (RuntimeException | Error failed) {
            Outcome outcome = found.get();
            RuntimeException refusal = outcome == null ? null : outcome.failure();
            count(one.get(0).request(), Outcome.of(refusal == null ? new IllegalStateException(failed) : refusal));
            one.get(0).answer().completeExceptionally(refusal == null ? failed : refusal);
        }
    }

    private static List<AppendRequest> requests(List<Waiting> group) {
        return group.stream().map(Waiting::request).toList();
    }

    private void complete(List<Waiting> group, List<Outcome> outcomes) {
        measures.committed(group.size());
        for (int i = 0; i < group.size(); i++) {
            CompletableFuture<Answer> answer = group.get(i).answer();
            Outcome outcome = outcomes.get(i);
            count(group.get(i).request(), outcome);
            if (outcome.failure() != null) {
                answer.completeExceptionally(outcome.failure());
            } else {
                answer.complete(outcome.answer());
            }
        }
    }

    private void count(AppendRequest request, Outcome outcome) {
        request.events().forEach(event -> measures.event(event.type(), outcome.fate(event)));
    }

    /** Carries out what waits and ends the thread; whoever asks afterwards is served in his own. */
    @Override
    public void close() {
        Thread draining;
        synchronized (this) {
            closed = true;
            draining = thread;
        }
        if (draining == null) {
            return;
        }
        try {
            draining.join(TimeUnit.SECONDS.toMillis(CLOSING_SECONDS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
