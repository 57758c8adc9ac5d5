package vn.quytrinh.engine.deadline;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.json.JsonText;

/** Reads what the fields of a case have in common. */
final class CaseFields {

    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private CaseFields() {}

    static boolean isSaid(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }

    static LocalDateTime moment(JsonNode node, String field) {
        String text = node.stringValue("");
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException notLocal) {
            try {
                return OffsetDateTime.parse(text).withOffsetSameInstant(VIETNAM).toLocalDateTime();
            } catch (DateTimeException neither) {
                throw expected(
                        "TIME_INVALID",
                        field,
                        "một thời điểm dạng 2025-03-03T09:00",
                        "a time like 2025-03-03T09:00",
                        node);
            }
        }
    }

    static CaseException expected(String code, String field, String expectedVi, String expectedEn, JsonNode found) {
        return new CaseException(
                code,
                "%s: cần %s nhưng nhận được %s. Hãy xem lại trường này."
                        .formatted(field, expectedVi, JsonText.kindVi(found)),
                "%s: Expected %s but found %s. Maybe correct this field."
                        .formatted(field, expectedEn, JsonText.kind(found)));
    }
}
