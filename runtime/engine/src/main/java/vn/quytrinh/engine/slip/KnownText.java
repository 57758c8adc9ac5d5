package vn.quytrinh.engine.slip;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.DossierEvent;

/** Texts of the ledger that may be printed: a commitment in place of a person who was erased is none. */
final class KnownText {
    private static final String COMMITMENT = "#";

    private KnownText() {}

    /** Returns a text of an event's data, null when it has none or its person was erased. */
    static @Nullable String of(DossierEvent event, String field) {
        return known(event.text(field));
    }

    /** Returns the first of some fields of an object in an event's data, null when it has none. */
    static @Nullable String of(DossierEvent event, String object, String... fields) {
        return event.data().get(object) instanceof Map<?, ?> map
                ? Stream.of(fields)
                        .map(map::get)
                        .filter(String.class::isInstance)
                        .map(value -> known((String) value))
                        .filter(value -> value != null)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null || text.isBlank() || text.startsWith(COMMITMENT) ? null : text.strip();
    }
}
