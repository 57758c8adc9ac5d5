package vn.quytrinh.interchange.reading.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a step as sources write it: {@code 3}, {@code B3}, {@code Bước 3.2}, {@code 3a}.
 *
 * @param digits the number without its words, for example {@code 3.2}
 * @param rest what stands after it, for example the name
 */
public record StepNumber(String digits, String rest) {

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:bước(?: thứ)?|b)?\\s*[.:]?\\s*(\\d{1,3}(?:[.,]\\d{1,2}){0,3}\\s?[a-hđ]?|[ivx]{1,5})(?![\\p{L}\\d])\\s*[.):\\-–/]*\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Pattern STEP =
            Pattern.compile("^\\s*(bước|b\\s?\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Reads a number at the beginning of a text, empty when none stands there. */
    public static Optional<StepNumber> of(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        return matcher.find()
                ? Optional.of(new StepNumber(
                        matcher.group(1).replace(',', '.').replaceAll("\\s", "").replaceAll("^0+(?=\\d)", ""),
                        matcher.group(2).strip()))
                : Optional.empty();
    }

    /** Tells whether a text begins with the word for step, {@code Bước 3} or {@code B3}. */
    public static boolean isStep(String text) {
        return STEP.matcher(text).find() && of(text).isPresent();
    }

    /** Tells whether the number is Roman. */
    public boolean isRoman() {
        return !digits.isEmpty() && !Character.isDigit(digits.charAt(0));
    }
}
