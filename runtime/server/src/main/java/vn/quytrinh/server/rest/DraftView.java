package vn.quytrinh.server.rest;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import vn.quytrinh.engine.procedure.DraftSummary;

/**
 * A draft revision as it is listed.
 *
 * @param key the procedure's key
 * @param revision the draft revision
 * @param code the national code
 * @param name the procedure's name
 * @param savedAt when it was saved
 * @param savedBy who saved it
 */
record DraftView(String key, int revision, String code, String name, OffsetDateTime savedAt, String savedBy) {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    static DraftView of(DraftSummary draft) {
        return new DraftView(
                draft.key(),
                draft.revision(),
                draft.code(),
                draft.name(),
                draft.savedAt().atOffset(VIETNAM),
                draft.savedBy());
    }
}
