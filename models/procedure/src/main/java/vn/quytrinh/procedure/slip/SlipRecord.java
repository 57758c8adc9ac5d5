package vn.quytrinh.procedure.slip;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a slip says, as plain values; what is null is left as a dotted line.
 *
 * @param kind what the slip is for, whatever its number: {@code RECEIPT}, {@code SUPPLEMENT_REQUEST}, {@code REFUSAL}, {@code
 *     APOLOGY}, {@code STOP_NOTICE}, {@code CONTROL_SLIP} or {@code REGISTER_BOOK}
 * @param governedBy the day whose law gives number and name of the form: the day the dossier was accepted
 * @param desk who issues it
 * @param dossier the dossier
 * @param matter what it is about
 * @param release the hash of the release by which the dossier is handled, or null
 */
public record SlipRecord(
        String kind,
        LocalDate governedBy,
        SlipDesk desk,
        SlipDossier dossier,
        SlipMatter matter,
        @Nullable String release) {

    /** Rejects null. */
    public SlipRecord {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(governedBy, "governedBy");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(matter, "matter");
    }
}
