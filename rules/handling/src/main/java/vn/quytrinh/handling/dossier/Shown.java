package vn.quytrinh.handling.dossier;

import org.jspecify.annotations.Nullable;

/** What was found, short enough for a message. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
