package vn.quytrinh.engine.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.watch.Notice;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Turn;

/**
 * A dossier looked at.
 *
 * @param dossier its code
 * @param decision the decision at that instant, null when the history cannot be told now
 * @param turns what time alone makes of it
 * @param notices what is to be told of it
 * @param failure why there is no decision, null when there is one
 */
public record Look(
        String dossier,
        @Nullable Decision decision,
        List<Turn> turns,
        List<Notice> notices,
        @Nullable String failure) {

    static Look failed(String dossier, String why) {
        return new Look(dossier, null, List.of(), List.of(), why);
    }
}
