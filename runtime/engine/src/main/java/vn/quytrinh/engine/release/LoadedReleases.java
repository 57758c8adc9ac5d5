package vn.quytrinh.engine.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.quytrinh.handling.release.Release;

/** Keeps the releases used last in memory, ready to decide. Safe for threads. */
final class LoadedReleases {

    private final int capacity;
    private final Map<String, Release> byId;

    LoadedReleases(int capacity) {
        this.capacity = capacity;
        this.byId = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Release> eldest) {
                return size() > LoadedReleases.this.capacity;
            }
        };
    }

    /** Returns a release, loaded once when many ask at the same time for the same one in turn. */
    Release get(String id, Supplier<Release> load) {
        return cached(id).orElseGet(() -> {
            Release loaded = load.get();
            synchronized (byId) {
                return byId.merge(id, loaded, (earlier, later) -> earlier);
            }
        });
    }

    void forget(String id) {
        synchronized (byId) {
            byId.remove(id);
        }
    }

    private Optional<Release> cached(String id) {
        synchronized (byId) {
            return Optional.ofNullable(byId.get(id));
        }
    }
}
