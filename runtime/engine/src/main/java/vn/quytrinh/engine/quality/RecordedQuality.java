package vn.quytrinh.engine.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.quality.QualityRecords;
import vn.quytrinh.procedure.json.QualityRecordsJson;

/**
 * What an agency records of its quality system and which packs it has chosen.
 *
 * @param agency the agency
 * @param version counts the times it was saved, 0 when it never was
 * @param savedAt when it was saved last, null when it never was
 * @param savedBy who saved it last, null when it never was
 * @param records the records, shared: not to be changed
 */
public record RecordedQuality(
        String agency,
        int version,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        QualityRecords records) {

    /** Returns the records as a document in the form of {@link QualityRecordsJson}. */
    public ObjectNode document() {
        return new QualityRecordsJson().write(records);
    }
}
