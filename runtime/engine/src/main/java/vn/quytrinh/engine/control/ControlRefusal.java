package vn.quytrinh.engine.control;

import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.StaleVersion;
import vn.quytrinh.engine.json.JsonText;

/** Why what concerns controlled documents is not found or not done. */
final class ControlRefusal {

    private ControlRefusal() {}

    static EngineException invalid(String vi, String en) {
        return new EngineException(ErrorKind.INVALID, "DOCUMENT_INVALID", vi, en);
    }

    static EngineException stale(String document, int opened, int current, String by) {
        return StaleVersion.of(
                "DOCUMENT_STALE", "Tài liệu " + document, "the document " + document, opened, current, by);
    }

    static EngineException unknown(String document) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "DOCUMENT_UNKNOWN",
                "Không có tài liệu nào mang mã %s trong sổ của cơ quan. Hãy xem danh sách tài liệu."
                        .formatted(JsonText.quoted(document)),
                "Expected a document of the register of the agency but there is none called %s. Maybe look at the list of documents."
                        .formatted(JsonText.quoted(document)));
    }
}
