package vn.quytrinh.engine.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pack of rules that an agency has published for itself.
 *
 * @param agency the agency, {@code *} for all
 * @param id the id of the pack
 * @param version counts the times it was published
 * @param publishedAt when it was published
 * @param publishedBy who published it
 * @param document the pack as YAML, empty when it was withdrawn
 * @param note what changed, in the words of who published it; null when nothing was said
 */
public record OwnPack(
        String agency,
        String id,
        int version,
        Instant publishedAt,
        String publishedBy,
        String document,
        @Nullable String note) {

    /** Tells whether it is asked: it was not withdrawn. */
    public boolean isInUse() {
        return !document.isEmpty();
    }
}
