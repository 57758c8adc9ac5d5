package vn.quytrinh.interchange.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.StableIds;

/**
 * The differences between a draft and what was read again. Nothing is changed before {@link #apply}; what only the draft has
 * (decision tables, conditions, suppressions, quality records…) stays in any case.
 */
public final class MergePlan {

    private final Procedure draft;
    private final Procedure source;
    private final List<Change> changes;

    private MergePlan(Procedure draft, Procedure source) {
        this.draft = draft;
        this.source = source;
        this.changes =
                propose(EcoreUtil.copy(draft)).stream().map(Proposal::change).toList();
    }

    /**
     * Compares a draft with what was read again.
     *
     * @param draft the draft people have worked on; it is only read
     * @param source the draft as it was read again; it is only read
     */
    public static MergePlan of(Procedure draft, Procedure source) {
        return new MergePlan(draft, source);
    }

    /** Returns the differences: of the procedure, then step by step. */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Makes the draft with the accepted changes; the former draft stays as it is.
     *
     * @param accepted which changes to make
     */
    public Procedure apply(Predicate<Change> accepted) {
        Procedure merged = EcoreUtil.copy(draft);
        propose(merged).stream()
                .filter(each -> accepted.test(each.change()))
                .forEach(each -> each.effect().run());
        StableIds.assign(merged);
        return merged;
    }

    private List<Proposal> propose(Procedure target) {
        var proposals = new Proposals();
        new ProcedureMerge(target, source, proposals).propose();
        new StepMerge(target, source, proposals).propose();
        return proposals.all();
    }

    /** A change with what it does. */
    record Proposal(Change change, Runnable effect) {}

    /** The proposals, numbered as they come. */
    static final class Proposals {

        private final List<Proposal> all = new ArrayList<>();

        void add(Change.Kind kind, String element, String field, String before, String after, Runnable effect) {
            String id = String.valueOf(all.size() + 1);
            all.add(new Proposal(new Change(id, kind, element, field, before, after), effect));
        }

        List<Proposal> all() {
            return all;
        }
    }
}
