package vn.quytrinh.designer.procedures;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as one types it in a hurry: lower case, single blanks, no accents, {@code đ} as {@code d}. */
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PlainText() {}

    /** Returns the plain form of a text. */
    public static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
