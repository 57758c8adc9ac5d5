package vn.quytrinh.engine.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Port: keeps when something was used for the last time. */
public interface LastUseStore {

    /**
     * Keeps a use, unless a later one is kept.
     *
     * @param kind what was used
     * @param name its name among its kind
     * @param at when it was used
     */
    void keep(LastUses.Kind kind, String name, Instant at);

    /** Returns when some were used for the last time; those that never were are left out. */
    Map<String, Instant> find(LastUses.Kind kind, Collection<String> names);
}
