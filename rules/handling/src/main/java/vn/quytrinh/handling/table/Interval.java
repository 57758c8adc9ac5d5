package vn.quytrinh.handling.table;

import org.jspecify.annotations.Nullable;

/**
 * A range of values of one type; a single value is the closed range from itself to itself.
 *
 * @param lower where it begins, null for no bound
 * @param lowerIn whether {@code lower} belongs to it
 * @param upper where it ends, null for no bound
 * @param upperIn whether {@code upper} belongs to it
 */
record Interval(
        @Nullable Comparable<?> lower,
        boolean lowerIn,
        @Nullable Comparable<?> upper,
        boolean upperIn) {

    static Interval of(Comparable<?> value) {
        return new Interval(value, true, value, true);
    }

    boolean isSingle() {
        return lower != null && lower == upper;
    }

    boolean contains(Object value) {
        if (isSingle()) {
            return compare(value, lower) == 0;
        }
        return reachesUpFrom(value) && reachesDownTo(value);
    }

    private boolean reachesUpFrom(Object value) {
        if (lower == null) {
            return true;
        }
        int order = compare(value, lower);
        return order > 0 || order == 0 && lowerIn;
    }

    private boolean reachesDownTo(Object value) {
        if (upper == null) {
            return true;
        }
        int order = compare(value, upper);
        return order < 0 || order == 0 && upperIn;
    }

    /** Compares values of one type, which the fact's type guarantees. */
    @SuppressWarnings("unchecked")
    static int compare(@Nullable Object one, @Nullable Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
