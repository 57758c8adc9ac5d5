package vn.quytrinh.engine.dossier;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Decision;

/**
 * What became of a dossier to which a changed calendar came.
 *
 * @param dossier its code
 * @param before the decision just before, null when the history could not be told
 * @param after the decision with the changed calendar, null when it counts by it already or cannot be decided on
 * @param failure why it cannot be decided on, null when it can
 */
public record Recount(
        String dossier,
        @Nullable Decision before,
        @Nullable Decision after,
        @Nullable String failure) {}
