package vn.quytrinh.engine.control;

import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.json.JsonText;

/** Why what concerns controlled documents is not found or not done. */
final class ControlRefusal {

    private ControlRefusal() {}

    static void requireReadable(String agency, Caller caller) {
        if (!caller.scope().covers(agency)) {
            throw new EngineException(
                    ErrorKind.NOT_FOUND,
                    "AGENCY_UNKNOWN",
                    "Cần một cơ quan trong phạm vi %s của người gọi nhưng yêu cầu nêu %s. Hãy kiểm tra mã cơ quan."
                            .formatted(caller.scope().agencies(), agency),
                    "Expected an agency within the caller's scope %s but the request names %s. Maybe check the agency's id."
                            .formatted(caller.scope().agencies(), agency));
        }
    }

    static EngineException invalid(String vi, String en) {
        return new EngineException(ErrorKind.INVALID, "DOCUMENT_INVALID", vi, en);
    }

    static EngineException stale(String document, int opened, int current, String by) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "DOCUMENT_STALE",
                "Tài liệu %s được mở ở phiên bản %d nhưng nay là phiên bản %d do %s lưu. Hãy mở lại và làm lại thay đổi."
                        .formatted(document, opened, current, by),
                "Expected version %d of the document %s to be the newest but %s has saved version %d. Maybe open it again and repeat the change."
                        .formatted(opened, document, by, current));
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
