package vn.quytrinh.procedure.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of words, such as the forms of a step, or of references that both sides have changed: each side's additions are taken and
 * what either has taken out is gone. Where both have put something else in the place of the same word, or both have put the words
 * into another order, a person must decide about the list as one.
 */
final class MergedWords {

    private MergedWords() {}

    /**
     * Merges a list.
     *
     * @param base what there was, null where it is not known: then nothing was taken out
     * @param mine one's own list
     * @param theirs the other list
     * @param words what each is called
     * @return the list, empty where a person must decide
     */
    static <T> Optional<List<T>> of(@Nullable List<T> base, List<T> mine, List<T> theirs, Function<T, String> words) {
        List<T> was = base == null ? List.of() : base;
        if (repeats(was) || repeats(mine) || repeats(theirs) || replaceAlike(was, mine, theirs)) {
            return Optional.empty();
        }
        Set<T> gone = new HashSet<>(was);
        gone.removeIf(each -> mine.contains(each) && theirs.contains(each));
        MergedOrder<T> order = new MergedOrder<>(without(gone, was), without(gone, mine), without(gone, theirs), words);
        return order.isContested() || base != null && order.isUnclear()
                ? Optional.empty()
                : Optional.of(order.order(Side.MINE));
    }

    private static <T> boolean replaceAlike(List<T> was, List<T> mine, List<T> theirs) {
        return was.stream()
                .filter(each -> !mine.contains(each) && !theirs.contains(each))
                .anyMatch(gone -> !inPlaceOf(gone, was, mine).equals(inPlaceOf(gone, was, theirs)));
    }

    /** Returns what is new right behind the last word before a place that is still there. */
    private static <T> List<T> inPlaceOf(T gone, List<T> was, List<T> now) {
        int from = was.subList(0, was.indexOf(gone)).stream()
                .filter(now::contains)
                .reduce((earlier, later) -> later)
                .map(before -> now.indexOf(before) + 1)
                .orElse(0);
        return now.subList(from, now.size()).stream()
                .takeWhile(each -> !was.contains(each))
                .toList();
    }

    private static <T> List<T> without(Set<T> gone, List<T> words) {
        List<T> kept = new ArrayList<>(words);
        kept.removeAll(gone);
        return kept;
    }

    private static <T> boolean repeats(List<T> words) {
        return new HashSet<>(words).size() < words.size();
    }
}
