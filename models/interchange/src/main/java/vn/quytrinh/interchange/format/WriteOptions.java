package vn.quytrinh.interchange.format;

import java.util.Map;
import java.util.Optional;

/**
 * What was asked for besides the extension, for example {@code as} = {@code iso}; a format looks at those it knows.
 *
 * @param values the values by name
 */
public record WriteOptions(Map<String, String> values) {

    /** Nothing was asked for. */
    public static final WriteOptions NONE = new WriteOptions(Map.of());

    public WriteOptions {
        values = Map.copyOf(values);
    }

    /** Returns the value of an option, empty when it was not given. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
