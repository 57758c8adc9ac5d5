package vn.quytrinh.procedure.law.citation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and diacritics, so that {@code Nghị định}, {@code nghi dinh} and {@code NGHỊ ĐỊNH} are the same. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private FoldedText() {}

    /**
     * Folds a text.
     *
     * @param text any text, not null
     */
    public static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
