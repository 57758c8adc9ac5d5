package vn.quytrinh.conformance.fact;

import org.jspecify.annotations.Nullable;

/** Texts that the model may leave out or leave blank. */
final class Blank {

    private Blank() {}

    static boolean hasText(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
