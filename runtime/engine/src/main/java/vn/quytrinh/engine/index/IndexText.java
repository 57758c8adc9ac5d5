package vn.quytrinh.engine.index;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.quytrinh.procedure.law.citation.FoldedText;

/**
 * Text as the index keeps it and as it is asked for: no case, no accents however they were typed, {@code đ} as {@code d}, only
 * letters, digits and what numbers are written with. {@code Đăng ký (hộ tịch)} is {@code dang ky ho tich}.
 */
public final class IndexText {

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}./-]+");
    private static final Pattern LOOSE = Pattern.compile("(?<![\\p{L}\\p{N}])[./-]+|[./-]+(?![\\p{L}\\p{N}])");
    private static final int MOST_WORDS = 12;

    private IndexText() {}

    /** Returns a text as the index keeps it. */
    public static String of(String text) {
        String bare = OTHERS.matcher(FoldedText.of(text)).replaceAll(" ");
        return OTHERS.matcher(LOOSE.matcher(bare).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** Returns the words of a question, each once, of which every one has to begin a word of what is found. */
    public static List<String> words(String question) {
        return Arrays.stream(of(question).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
