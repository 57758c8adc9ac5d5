package vn.quytrinh.designer.merging;

import java.util.List;
import java.util.function.Function;
import vn.quytrinh.designer.comparison.Compared;
import vn.quytrinh.model.process.Procedure;

/**
 * Somebody else's work that is to be brought into one's own.
 *
 * @param title what it is called
 * @param procedure the work
 * @param ancestors the versions that both may have gone on from, the likeliest first, empty where nothing is known
 * @param likely whether the first of them is one from which both have gone on
 * @param read reads one of them
 */
public record OtherDraft(
        String title,
        Procedure procedure,
        List<Compared> ancestors,
        boolean likely,
        Function<Compared, Procedure> read) {

    public OtherDraft {
        ancestors = List.copyOf(ancestors);
    }
}
