package vn.quytrinh.engine.editing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/** Port: keeps the working copies of people with their states. */
public interface WorkingCopyStore {

    /** Returns a person's copy of a procedure. */
    Optional<WorkingCopy> find(String key, String person);

    /** Returns everybody's copies of a procedure, the last changed first. */
    List<WorkingCopy> all(String key);

    /**
     * Keeps a copy in place of what it was.
     *
     * @param copy the copy
     * @throws vn.quytrinh.engine.ConcurrentChangeException when it was written in between
     */
    void save(WorkingCopy copy);

    /** Forgets a copy with its states. */
    void delete(WorkingCopy copy);

    /** Returns the kept states of a copy in their order; the title of the oldest may be null. */
    List<State> states(WorkingCopy copy);

    /** Returns the model at one state as XMI. */
    Optional<byte[]> xmi(WorkingCopy copy, int number);

    /** Adds a state. */
    void add(WorkingCopy copy, State state, byte[] xmi);

    /** Forgets the states outside a range. */
    void keepOnly(WorkingCopy copy, int first, int last);

    /**
     * A state without its content.
     *
     * @param number its number within the copy
     * @param title what led to it, null for where the work began
     */
    record State(int number, @Nullable Text title) {}
}
