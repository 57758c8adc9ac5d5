package vn.quytrinh.designer.sentence;

import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.quality.QualityRule;

/**
 * One rule that was changed since a pack was opened.
 *
 * @param id the id of the rule
 * @param base the rule as it was opened, null when it was not there
 * @param mine the rule as one person has it, null when they deleted it
 * @param theirs the rule as somebody else has published it, null when they deleted it
 */
record RuleMerge(
        String id,
        @Nullable QualityRule base,
        @Nullable QualityRule mine,
        @Nullable QualityRule theirs) {

    /** Who has changed the rule. */
    enum Kind {
        /** Nobody, or both in the same way. */
        SAME,
        /** Only the person. */
        MINE,
        /** Only somebody else. */
        THEIRS,
        /** Both have added a rule and given it the same id: both stay, the person's with another id. */
        BOTH_ADDED,
        /** Both, and the person has to say what is to be. */
        CONFLICT
    }

    /** What a person takes where both have changed a rule. */
    enum Choice {
        MINE,
        THEIRS,
        /** Both rules, the person's with another id. */
        BOTH
    }

    Kind kind() {
        if (isSame(mine, theirs)) {
            return Kind.SAME;
        }
        if (isSame(base, theirs)) {
            return Kind.MINE;
        }
        if (isSame(base, mine)) {
            return Kind.THEIRS;
        }
        return base == null ? Kind.BOTH_ADDED : Kind.CONFLICT;
    }

    /** Tells whether both rules can be kept: neither was deleted. */
    boolean hasBoth() {
        return mine != null && theirs != null;
    }

    /** Texts that follow from the sentences are no difference, whether they are written out or not. */
    private static boolean isSame(@Nullable QualityRule one, @Nullable QualityRule other) {
        return one == null || other == null ? Objects.equals(one, other) : EcoreUtil.equals(filled(one), filled(other));
    }

    private static QualityRule filled(QualityRule rule) {
        QualityRule filled = EcoreUtil.copy(rule);
        Automatic.fill(filled);
        return filled;
    }
}
