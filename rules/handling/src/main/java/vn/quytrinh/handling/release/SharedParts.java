package vn.quytrinh.handling.release;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Parts that many releases have in common, such as the law and the calendars: one object per content for as long as a release
 * that holds it is in use. Thread-safe.
 */
final class SharedParts<T> {

    private final Map<String, WeakReference<T>> byHash = new ConcurrentHashMap<>();

    /**
     * Returns the part of a content.
     *
     * @param hash the SHA-256 of the content
     * @param read reads the content
     */
    T get(String hash, Supplier<T> read) {
        WeakReference<T> known = byHash.get(hash);
        T part = known == null ? null : known.get();
        if (part == null) {
            part = read.get();
            byHash.values().removeIf(one -> one.refersTo(null));
            byHash.put(hash, new WeakReference<>(part));
        }
        return part;
    }
}
