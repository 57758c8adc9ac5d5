package vn.quytrinh.server.rest;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.procedure.DraftVersion;

/**
 * A draft revision in the list of versions.
 *
 * @param revision the draft revision
 * @param savedAt when it was saved
 * @param savedBy who saved it
 * @param note what changed, null for nothing said
 */
record VersionView(
        int revision,
        OffsetDateTime savedAt,
        String savedBy,
        @Nullable String note) {

    static VersionView of(DraftVersion version) {
        return new VersionView(
                version.summary().revision(),
                Vietnam.time(version.summary().savedAt()),
                version.summary().savedBy(),
                version.note());
    }
}
