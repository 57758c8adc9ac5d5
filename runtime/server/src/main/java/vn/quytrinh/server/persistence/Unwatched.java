package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/**
 * Rows that go in and out within the running transaction without Hibernate keeping them and looking for changes: what was read
 * is not written back, and what is written goes at once, in batches. For the paths where thousands pass.
 */
final class Unwatched {

    private Unwatched() {}

    /** Reads in the running transaction. */
    static <T> T read(EntityManager entities, Function<StatelessSession, T> work) {
        try (StatelessSession session = entities.unwrap(Session.class)
                .statelessWithOptions()
                .connection()
                .open()) {
            return work.apply(session);
        }
    }

    /** Writes in the running transaction. */
    static void write(EntityManager entities, Consumer<StatelessSession> work) {
        read(entities, session -> {
            work.accept(session);
            return true;
        });
    }
}
