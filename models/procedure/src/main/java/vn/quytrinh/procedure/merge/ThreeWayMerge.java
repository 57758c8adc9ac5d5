package vn.quytrinh.procedure.merge;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;

/**
 * Two people's work on one procedure. What only one of them has changed is taken from that one; what both have changed, each in
 * another way, is a conflict that a person decides. Neither procedure is changed.
 *
 * <p>Of another procedure the content is taken; the id of the procedure and of its elements stay one's own.
 *
 * <p>Without a common ancestor whatever differs is a conflict, and whatever only one of them has is taken.
 */
public final class ThreeWayMerge {

    private final @Nullable Procedure base;
    private final Procedure mine;
    private final Procedure theirs;
    private final List<Conflict> conflicts;

    private ThreeWayMerge(@Nullable Procedure base, Procedure mine, Procedure theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.conflicts = run(Map.of()).conflicts();
    }

    /**
     * Looks at two sides.
     *
     * @param base what both went on from, null where that is not known
     * @param mine one's own side, not null
     * @param theirs the other side, not null
     */
    public static ThreeWayMerge of(@Nullable Procedure base, Procedure mine, Procedure theirs) {
        return new ThreeWayMerge(base, mine, theirs);
    }

    /** Returns what must be decided: of the procedure first, then step by step. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * Makes the merged procedure, a new one each time, with an id on every element and no reference to what is not in it.
     *
     * @param decisions whose version is taken, by the ids of the conflicts; one's own where nothing is said
     */
    public Merged result(Map<String, Side> decisions) {
        return run(decisions);
    }

    private Merged run(Map<String, Side> decisions) {
        Trios trios = new Trios(base, mine, theirs);
        if (base != null && trios.isOfOneProcedure() && trios.same(base, mine, true)) {
            return new Merged(EcoreUtil.copy(theirs), List.of(), List.of());
        }
        if (base != null && trios.same(base, theirs, true)) {
            return new Merged(EcoreUtil.copy(mine), List.of(), List.of());
        }
        return new MergeRun(trios, new Deletions(trios, mine, theirs), decisions).merge();
    }
}
