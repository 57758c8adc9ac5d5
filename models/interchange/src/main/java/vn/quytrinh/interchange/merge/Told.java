package vn.quytrinh.interchange.merge;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.TimeLimit;

/** Values as texts. */
final class Told {

    private Told() {}

    static String of(@Nullable TimeLimit limit) {
        if (limit == null) {
            return "";
        }
        if (!limit.getParts().isEmpty()) {
            return limit.getParts().stream().map(Told::of).collect(Collectors.joining(" + "));
        }
        return limit.getValue() == null
                ? Objects.requireNonNullElse(limit.getText(), "")
                : limit.getValue().stripTrailingZeros().toPlainString() + " " + limit.getUnit();
    }

    static String of(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
