package vn.quytrinh.procedure.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityRecords;
import vn.quytrinh.procedure.StableIds;

/** Reads and writes the quality records of an agency (hồ sơ hệ thống quản lý chất lượng) as JSON. */
public final class QualityRecordsJson {

    /**
     * Reads the records of an agency.
     *
     * @param document the tree, not null
     * @throws ProcedureFormatException with every fault, when the tree holds no such records
     */
    public QualityRecords read(JsonNode document) {
        var reading = new Reading();
        new TextGuard(reading.faults()).check(document);
        QualityRecords records = QualityFactory.eINSTANCE.createQualityRecords();
        QualityShapes.RECORDS.read(records, document, "", reading);
        reading.resolve();
        if (!reading.faults().isEmpty()) {
            throw reading.faults().exception();
        }
        StableIds.assign(records);
        return records;
    }

    /** Writes the records of an agency as a JSON tree. */
    public ObjectNode write(QualityRecords records) {
        return QualityShapes.RECORDS.write(records);
    }
}
