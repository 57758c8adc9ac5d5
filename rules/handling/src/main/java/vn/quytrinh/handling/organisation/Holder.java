package vn.quytrinh.handling.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has the tasks of a unit on a day.
 *
 * @param unit the unit, null when it was dissolved and nobody has its tasks
 * @param changes the successions that led there, in order; empty while the unit is what it was
 */
public record Holder(@Nullable String unit, List<Succession> changes) {

    public Holder {
        changes = List.copyOf(changes);
    }

    /** Returns the last succession, null while the unit is what it was. */
    public @Nullable Succession last() {
        return changes.isEmpty() ? null : changes.get(changes.size() - 1);
    }
}
