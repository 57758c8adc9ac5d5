package vn.quytrinh.procedure.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The order of what two sides have put in order. What both have keeps the order of the side that changed it; what only one side has
 * follows what it followed there; where both have put something at the same place, the words decide, whoever merges.
 */
final class MergedOrder<T> {

    private final List<T> mine;
    private final List<T> theirs;
    private final Function<T, String> words;
    private final List<T> mineCommon;
    private final List<T> theirsCommon;
    private final boolean mineKept;
    private final boolean theirsKept;

    /**
     * @param base what there was, in its order
     * @param mine what remains of one's own side, in its order
     * @param theirs what remains of the other side, in its order
     * @param words what each is called
     */
    MergedOrder(List<T> base, List<T> mine, List<T> theirs, Function<T, String> words) {
        this.mine = mine;
        this.theirs = theirs;
        this.words = words;
        this.mineCommon = only(mine, new HashSet<>(theirs));
        this.theirsCommon = only(theirs, new HashSet<>(mine));
        Set<T> common = new HashSet<>(mineCommon);
        List<T> was = only(base, common);
        Set<T> known = new HashSet<>(was);
        this.mineKept = only(mineCommon, known).equals(was);
        this.theirsKept = only(theirsCommon, known).equals(was);
    }

    /** Tells whether both sides have changed the order, each in its own way. */
    boolean isContested() {
        return !mineKept && !theirsKept && !mineCommon.equals(theirsCommon);
    }

    /** Tells whether both sides have put the same new things into another order. */
    boolean isUnclear() {
        return mineKept && theirsKept && !mineCommon.equals(theirsCommon);
    }

    /** Returns the order, that of the chosen side where both have changed it. */
    List<T> order(Side chosen) {
        boolean own = isContested() ? chosen == Side.MINE : theirsKept;
        List<T> common = own ? mineCommon : theirsCommon;
        Set<T> shared = new HashSet<>(common);
        Map<@Nullable T, List<T>> ownAfter = additions(mine, shared);
        Map<@Nullable T, List<T>> otherAfter = additions(theirs, shared);
        List<T> merged = new ArrayList<>(place(null, ownAfter, otherAfter));
        for (T each : common) {
            merged.add(each);
            merged.addAll(place(each, ownAfter, otherAfter));
        }
        return merged;
    }

    private List<T> place(@Nullable T after, Map<@Nullable T, List<T>> own, Map<@Nullable T, List<T>> other) {
        List<T> first = own.getOrDefault(after, List.of());
        List<T> second = other.getOrDefault(after, List.of());
        List<T> placed = new ArrayList<>();
        if (!first.isEmpty()
                && !second.isEmpty()
                && words.apply(first.get(0)).compareTo(words.apply(second.get(0))) > 0) {
            placed.addAll(second);
            placed.addAll(first);
        } else {
            placed.addAll(first);
            placed.addAll(second);
        }
        return placed;
    }

    private static <T> Map<@Nullable T, List<T>> additions(List<T> sequence, Set<T> shared) {
        Map<@Nullable T, List<T>> additions = new HashMap<>();
        T after = null;
        for (T each : sequence) {
            if (shared.contains(each)) {
                after = each;
            } else {
                additions.computeIfAbsent(after, any -> new ArrayList<>()).add(each);
            }
        }
        return additions;
    }

    private static <T> List<T> only(List<T> sequence, Set<T> kept) {
        return sequence.stream().filter(kept::contains).toList();
    }
}
