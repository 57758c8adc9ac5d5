package vn.quytrinh.designer.collaboration;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.editing.OpenCopy;
import vn.quytrinh.engine.editing.Presences;
import vn.quytrinh.engine.editing.WorkingCopies;
import vn.quytrinh.engine.procedure.Procedures;

/** What the pages of procedures need for people to work together. Steps are saved on threads of their own: rules may take seconds. */
@Component
public final class Collaboration {
    private static final int SAVERS = 4;

    private final Procedures procedures;
    private final WorkingCopies copies;
    private final Presences presences;
    private final Comments comments;
    private final InstantSource clock;
    private final Duration patience;
    private final ExecutorService savers = Executors.newFixedThreadPool(
            SAVERS, Thread.ofPlatform().daemon().name("autosave-", 1).factory());

    /**
     * Makes the bean.
     *
     * @param procedures the versions of drafts, not null
     * @param copies the working copies, not null
     * @param presences who is there, not null
     * @param comments what people say, not null
     * @param clock tells the time, not null
     * @param patience how long a step waits for being saved before the page goes on, not null
     */
    public Collaboration(
            Procedures procedures,
            WorkingCopies copies,
            Presences presences,
            Comments comments,
            InstantSource clock,
            @Value("${quytrinh.designer.save-patience}") Duration patience) {
        this.procedures = procedures;
        this.copies = copies;
        this.presences = presences;
        this.comments = comments;
        this.clock = clock;
        this.patience = patience;
    }

    /** Begins to save the steps made on a copy that was opened. */
    public Autosave autosave(OpenCopy opened, Caller caller) {
        return new Autosave(copies, opened, caller, savers, patience);
    }

    /** Returns the versions of drafts. */
    public Procedures procedures() {
        return procedures;
    }

    /** Returns the working copies. */
    public WorkingCopies copies() {
        return copies;
    }

    /** Returns who is there. */
    public Presences presences() {
        return presences;
    }

    /** Returns what people say. */
    public Comments comments() {
        return comments;
    }

    /** Returns the clock. */
    public InstantSource clock() {
        return clock;
    }

    @PreDestroy
    void stop() {
        savers.shutdown();
    }
}
