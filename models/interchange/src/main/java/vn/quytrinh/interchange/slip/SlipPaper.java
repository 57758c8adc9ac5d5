package vn.quytrinh.interchange.slip;

import org.jspecify.annotations.Nullable;

/**
 * A paper that was received or is asked for.
 *
 * @param name its name
 * @param originals how many originals
 * @param certified how many certified copies
 * @param photocopies how many plain copies
 * @param basis why it may be asked for
 */
public record SlipPaper(
        @Nullable String name,
        int originals,
        int certified,
        int photocopies,
        @Nullable String basis) {}
