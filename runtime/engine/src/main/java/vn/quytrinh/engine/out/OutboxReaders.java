package vn.quytrinh.engine.out;

import java.util.Map;
import java.util.OptionalLong;

/** Port: keeps up to where each reader of the outbox has come. */
public interface OutboxReaders {

    /**
     * Adds a reader; one that is there stays where it is.
     *
     * @param reader its id
     * @param sequence after which sequence it begins
     */
    void add(String reader, long sequence);

    /**
     * Keeps others from reading in the name of a reader until the transaction ends.
     *
     * @param reader its id
     * @return the sequence up to which it has read, empty when another node reads in its name right now
     */
    OptionalLong lock(String reader);

    /** Keeps up to where a locked reader has come. */
    void move(String reader, long sequence);

    /** Returns up to where each reader has come. */
    Map<String, Long> positions();
}
