package vn.quytrinh.interchange.source;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of documents made by hand, brought into one form. */
public final class SourceText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

    private SourceText() {}

    /**
     * Brings a text into composed form (NFC), with plain spaces, without invisible signs and blank lines; lines stay lines.
     *
     * @param text any text, not null
     */
    public static String clean(String text) {
        String composed = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                // The Icelandic letter stands for the Vietnamese one in many fonts and looks the same.
                .replace('Ð', 'Đ')
                .replace('ð', 'đ');
        return composed.lines()
                .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
