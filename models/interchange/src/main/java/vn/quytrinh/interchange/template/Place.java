package vn.quytrinh.interchange.template;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places within a text: {@code {{name}}} and {@code {{list.field}}}. */
final class Place {

    /** A place of any kind. */
    static final Pattern ANY =
            Pattern.compile("\\{\\{([#/^]?)\\s*([A-Za-z][A-Za-z0-9]*)(?:\\.([A-Za-z][A-Za-z0-9]*))?\\s*}}");

    private Place() {}

    /** Returns the list the first field within a text belongs to. */
    static Optional<String> listIn(String text) {
        return places(text)
                .filter(place -> place.group(3) != null)
                .map(place -> place.group(2))
                .findFirst();
    }

    /** Tells whether an entry has all the fields of the list that a text asks for. */
    static boolean allFieldsIn(String text, String list, Map<String, String> entry) {
        return places(text)
                .filter(place -> place.group(3) != null && place.group(2).equals(list))
                .allMatch(place -> entry.containsKey(place.group(3)));
    }

    /** Returns the text with a dotted line for every field of a list. */
    static String dotted(String text, String list) {
        return replace(
                text,
                place -> list.equals(place.group(2)) && place.group(3) != null ? Entry.dots(place.group(3)) : null);
    }

    /** Returns the text with the fields of one entry. */
    static String filled(String text, String list, Map<String, String> entry) {
        return replace(
                text,
                place -> list.equals(place.group(2)) && place.group(3) != null ? entry.get(place.group(3)) : null);
    }

    /** Returns the text with the values that stand alone. */
    static String filled(String text, Values values) {
        return replace(text, place -> place.group(3) == null ? values.text(place.group(2)) : null);
    }

    static Stream<MatchResult> places(String text) {
        return ANY.matcher(text).results();
    }

    /** Puts words in the places for which there are some and leaves the others. */
    static String replace(String text, Function<MatchResult, @Nullable String> words) {
        return ANY.matcher(text).replaceAll(place -> {
            String with = words.apply(place);
            return Matcher.quoteReplacement(with == null ? place.group() : with);
        });
    }
}
