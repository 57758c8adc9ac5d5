package vn.quytrinh.procedure.slip;

import org.jspecify.annotations.Nullable;

/**
 * A paper that was received or is asked for.
 *
 * @param name its name
 * @param originals how many originals, null when nobody said
 * @param certified how many certified copies, null when nobody said
 * @param photocopies how many plain copies, null when nobody said
 * @param basis why it may be asked for
 */
public record SlipPaper(
        @Nullable String name,
        @Nullable Integer originals,
        @Nullable Integer certified,
        @Nullable Integer photocopies,
        @Nullable String basis) {}
