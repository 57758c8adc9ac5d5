package vn.quytrinh.handling.table;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;

/** A table that can be asked. */
interface Executable {

    /**
     * Decides.
     *
     * @param facts the values of the table's inputs, column by column, each of its type or null
     * @return what it decides; without rows when none applies
     * @throws HandlingException {@code TABLE_CONFLICT} when rows that apply contradict one another
     */
    TableDecision decide(@Nullable Object[] facts);
}
