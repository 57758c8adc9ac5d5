package vn.quytrinh.handling.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a condition or a formula gives on the facts known so far.
 *
 * @param value the value, null while it is not known
 * @param waitsFor the facts it reads that are unknown; with a value, facts that did not matter
 */
public record Answered<T>(@Nullable T value, List<TableFact> waitsFor) {

    /** Makes an answer. */
    public Answered {
        waitsFor = List.copyOf(waitsFor);
    }
}
