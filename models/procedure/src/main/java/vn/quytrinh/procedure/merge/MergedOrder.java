package vn.quytrinh.procedure.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.comparison.Labels;

/**
 * The order of what two sides have put in order. What both have keeps the order of the side that changed it; what only one side has
 * follows what it followed there; where both have put something at the same place, the words decide, whoever merges.
 */
final class MergedOrder {

    private final List<Trio> mine;
    private final List<Trio> theirs;
    private final List<Trio> mineCommon;
    private final List<Trio> theirsCommon;
    private final boolean mineKept;
    private final boolean theirsKept;

    /**
     * @param base what there was, in its order
     * @param mine what remains of one's own side, in its order
     * @param theirs what remains of the other side, in its order
     */
    MergedOrder(List<Trio> base, List<Trio> mine, List<Trio> theirs) {
        this.mine = mine;
        this.theirs = theirs;
        this.mineCommon = only(mine, new HashSet<>(theirs));
        this.theirsCommon = only(theirs, new HashSet<>(mine));
        Set<Trio> common = new HashSet<>(mineCommon);
        List<Trio> was = only(base, common);
        Set<Trio> known = new HashSet<>(was);
        this.mineKept = only(mineCommon, known).equals(was);
        this.theirsKept = only(theirsCommon, known).equals(was);
    }

    /** Tells whether both sides have changed the order, each in its own way. */
    boolean isContested() {
        return !mineKept && !theirsKept && !mineCommon.equals(theirsCommon);
    }

    /** Returns the order, that of the chosen side where both have changed it. */
    List<Trio> order(Side chosen) {
        boolean own = isContested() ? chosen == Side.MINE : theirsKept;
        List<Trio> common = own ? mineCommon : theirsCommon;
        Set<Trio> shared = new HashSet<>(common);
        Map<@Nullable Trio, List<Trio>> ownAfter = additions(mine, shared);
        Map<@Nullable Trio, List<Trio>> otherAfter = additions(theirs, shared);
        List<Trio> merged = new ArrayList<>(place(null, ownAfter, otherAfter));
        for (Trio each : common) {
            merged.add(each);
            merged.addAll(place(each, ownAfter, otherAfter));
        }
        return merged;
    }

    private static List<Trio> place(
            @Nullable Trio after, Map<@Nullable Trio, List<Trio>> own, Map<@Nullable Trio, List<Trio>> other) {
        List<Trio> first = own.getOrDefault(after, List.of());
        List<Trio> second = other.getOrDefault(after, List.of());
        List<Trio> placed = new ArrayList<>();
        if (!first.isEmpty() && !second.isEmpty() && name(first.get(0)).compareTo(name(second.get(0))) > 0) {
            placed.addAll(second);
            placed.addAll(first);
        } else {
            placed.addAll(first);
            placed.addAll(second);
        }
        return placed;
    }

    private static String name(Trio trio) {
        EObject element = trio.any();
        return Labels.of(element) + " " + Objects.requireNonNullElse(Trios.id(element), "");
    }

    private static Map<@Nullable Trio, List<Trio>> additions(List<Trio> sequence, Set<Trio> shared) {
        Map<@Nullable Trio, List<Trio>> additions = new HashMap<>();
        Trio after = null;
        for (Trio each : sequence) {
            if (shared.contains(each)) {
                after = each;
            } else {
                additions.computeIfAbsent(after, any -> new ArrayList<>()).add(each);
            }
        }
        return additions;
    }

    private static List<Trio> only(List<Trio> sequence, Set<Trio> kept) {
        return sequence.stream().filter(kept::contains).toList();
    }
}
