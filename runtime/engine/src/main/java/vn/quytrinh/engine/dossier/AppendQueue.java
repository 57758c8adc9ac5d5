package vn.quytrinh.engine.dossier;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import vn.quytrinh.engine.Measures;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.decision.Answer;

/**
 * Takes what many callers ask for at the same time into few transactions. Each dossier has its lane, so that its requests keep
 * their order while one lane decides and another waits for the database.
 */
final class AppendQueue implements AutoCloseable {

    private static final int MOST_LANES = 4;

    private final List<AppendLane> lanes;

    AppendQueue(Appends appends, UnitOfWork unitOfWork, Measures measures) {
        int count = Math.min(MOST_LANES, Math.max(2, Runtime.getRuntime().availableProcessors()));
        this.lanes = IntStream.range(0, count)
                .mapToObj(number -> new AppendLane("ledger-append-" + number, appends, unitOfWork, measures))
                .toList();
    }

    /** Returns how many requests wait for a transaction. */
    int length() {
        return lanes.stream().mapToInt(AppendLane::length).sum();
    }

    /** Waits for a request to be committed. */
    Answer append(AppendRequest request) {
        try {
            return submit(request).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        }
    }

    /** Queues a request; the future is completed when it is committed or refused. */
    CompletableFuture<Answer> submit(AppendRequest request) {
        return lanes.get(Math.floorMod(request.code().hashCode(), lanes.size())).submit(request);
    }

    /** Carries out what waits and ends the threads; whoever asks afterwards is served in his own. */
    @Override
    public void close() {
        lanes.forEach(AppendLane::close);
    }
}
