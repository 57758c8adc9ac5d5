package vn.quytrinh.conformance.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.element.Element;

/**
 * The values of the sentences, which generated rules know by number only, and the comparisons with them. A comparison with
 * something that has no value is never true.
 */
public final class Literals {

    private final List<@Nullable Object> values;

    /**
     * @param values the values by number: texts, numbers, dates, lists of texts, or null for one the law does not set
     */
    Literals(List<@Nullable Object> values) {
        this.values = values;
    }

    public @Nullable String text(int number) {
        return (String) values.get(number);
    }

    public @Nullable BigDecimal number(int number) {
        return (BigDecimal) values.get(number);
    }

    public @Nullable LocalDate date(int number) {
        return (LocalDate) values.get(number);
    }

    /** Tells whether two values are there and the same; numbers by their value. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal another
                ? number.compareTo(another) == 0
                : one != null && one.equals(other);
    }

    /** Tells whether two values are there and not the same. */
    public static boolean different(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !same(one, other);
    }

    /** Tells whether one value is less than the other. */
    public static <T extends Comparable<? super T>> boolean less(@Nullable T one, @Nullable T other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    /** Tells whether one value is the other or less. */
    public static <T extends Comparable<? super T>> boolean atMost(@Nullable T one, @Nullable T other) {
        return one != null && other != null && one.compareTo(other) <= 0;
    }

    /** Tells whether elements are fewer than a number that is set. */
    public static boolean fewer(Object elements, @Nullable BigDecimal number) {
        return number != null && count(elements).compareTo(number) < 0;
    }

    /** Tells whether elements are more than a number that is set. */
    public static boolean more(Object elements, @Nullable BigDecimal number) {
        return number != null && count(elements).compareTo(number) > 0;
    }

    /** Tells whether the number of elements is not the number that is set. */
    public static boolean other(Object elements, @Nullable BigDecimal number) {
        return number != null && count(elements).compareTo(number) != 0;
    }

    /** Tells whether a text is one of the texts. */
    public boolean oneOf(@Nullable String text, int number) {
        return text != null && list(number).contains(text);
    }

    /** Tells whether a text has one of the texts in it, whatever the case. */
    public boolean contains(@Nullable String text, int number) {
        return text != null
                && list(number).stream().anyMatch(part -> lower(text).contains(lower(part)));
    }

    /** Tells whether a text begins with one of the texts, whatever the case. */
    public boolean startsWith(@Nullable String text, int number) {
        return text != null
                && list(number).stream().anyMatch(part -> lower(text).startsWith(lower(part)));
    }

    /** Adds up a feature of the elements; those without it add nothing. */
    public static BigDecimal sum(Object elements, String feature) {
        return ((Collection<?>) elements)
                .stream()
                        .map(each -> ((Element) each).number(feature))
                        .reduce(BigDecimal.ZERO, (sum, each) -> each == null ? sum : sum.add(each));
    }

    private static BigDecimal count(Object elements) {
        return BigDecimal.valueOf(((Collection<?>) elements).size());
    }

    @SuppressWarnings("unchecked")
    private List<String> list(int number) {
        Object value = values.get(number);
        return value == null ? List.of() : (List<String>) value;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
