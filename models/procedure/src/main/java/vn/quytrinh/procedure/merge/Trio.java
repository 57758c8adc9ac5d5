package vn.quytrinh.procedure.merge;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.comparison.Labels;

/** One element as it was, as it is on one's own side and as it is on the other; null where it is not there. Equal only to itself. */
final class Trio {

    final @Nullable EObject base;
    final @Nullable EObject mine;
    final @Nullable EObject theirs;

    Trio(@Nullable EObject base, @Nullable EObject mine, @Nullable EObject theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    @Nullable
    EObject on(Side side) {
        return side == Side.MINE ? mine : theirs;
    }

    /** Returns what people call it, with its id. */
    String words() {
        return Labels.of(any()) + " " + Objects.requireNonNullElse(Trios.id(any()), "");
    }

    EObject any() {
        return mine != null ? mine : theirs != null ? theirs : Objects.requireNonNull(base);
    }
}
