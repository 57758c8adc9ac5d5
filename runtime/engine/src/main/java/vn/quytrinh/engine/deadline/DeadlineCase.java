package vn.quytrinh.engine.deadline;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.procedure.time.CutoffText;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.LegalUnit;
import vn.quytrinh.worktime.Suspension;
import vn.quytrinh.worktime.SuspensionMode;

/** Reads one case of a document into a question. */
final class DeadlineCase {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private DeadlineCase() {}

    static DeadlineQuestion read(JsonNode node) {
        if (!node.isObject()) {
            throw new CaseException(
                    "CASE_INVALID",
                    "Mỗi trường hợp phải là một đối tượng JSON nhưng nhận được %s.".formatted(JsonText.kindVi(node)),
                    "Expected each case to be a JSON object but found %s. Maybe a bracket is misplaced."
                            .formatted(JsonText.kind(node)));
        }
        return new DeadlineQuestion(
                moment(node.path("receivedAt"), "receivedAt"),
                LegalPeriod.of(amount(node), unit(node.path("unit"))),
                cutoff(node),
                suspensions(node));
    }

    private static BigDecimal amount(JsonNode node) {
        JsonNode duration = node.path("duration");
        if (duration.isMissingNode() && "SAME_DAY".equals(node.path("unit").stringValue(""))) {
            return BigDecimal.ZERO;
        }
        if (!duration.isNumber()) {
            throw expected(
                    "DURATION_INVALID", "duration", "một số như 3 hoặc 0.5", "a number such as 3 or 0.5", duration);
        }
        return duration.decimalValue();
    }

    private static LegalUnit unit(JsonNode node) {
        String name = node.stringValue("");
        for (LegalUnit unit : LegalUnit.values()) {
            if (unit.name().equals(name)) {
                return unit;
            }
        }
        String units = Arrays.toString(LegalUnit.values());
        throw expected("UNIT_UNKNOWN", "unit", "một trong " + units, "one of " + units, node);
    }

    private static Cutoff cutoff(JsonNode node) {
        JsonNode cutoff = node.path("cutoff");
        JsonNode effect = node.path("cutoffEffect");
        boolean texts = (cutoff.isString() || cutoff.isNull() || cutoff.isMissingNode())
                && (effect.isString() || effect.isNull() || effect.isMissingNode());
        try {
            if (texts) {
                return CutoffText.parse(cutoff.stringValue(null), effect.stringValue(null));
            }
        } catch (IllegalArgumentException refused) {
            // Told below, in both languages.
        }
        throw expected(
                "CUTOFF_INVALID",
                "cutoff",
                "giờ chốt dạng " + CutoffText.EXPECTED,
                "a cut-off like " + CutoffText.EXPECTED,
                cutoff);
    }

    private static List<Suspension> suspensions(JsonNode node) {
        JsonNode pauses = node.path("suspensions");
        if (pauses.isMissingNode() || pauses.isNull()) {
            return List.of();
        }
        if (!pauses.isArray()) {
            throw expected("SUSPENSION_INVALID", "suspensions", "một danh sách", "a list", pauses);
        }
        List<Suspension> suspensions = new ArrayList<>(pauses.size());
        for (JsonNode pause : pauses) {
            JsonNode mode = pause.path("mode").isMissingNode() ? node.path("suspensionMode") : pause.path("mode");
            suspensions.add(new Suspension(
                    moment(pause.path("from"), "suspensions.from"),
                    moment(pause.path("to"), "suspensions.to"),
                    mode(mode)));
        }
        return suspensions;
    }

    private static SuspensionMode mode(JsonNode node) {
        String name = node.stringValue("");
        for (SuspensionMode mode : SuspensionMode.values()) {
            if (mode.name().equals(name)) {
                return mode;
            }
        }
        throw expected("SUSPENSION_MODE_REQUIRED", "suspensionMode", "RESTART hoặc RESUME", "RESTART or RESUME", node);
    }

    private static LocalDateTime moment(JsonNode node, String field) {
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

    private static CaseException expected(
            String code, String field, String expectedVi, String expectedEn, JsonNode found) {
        return new CaseException(
                code,
                "%s: cần %s nhưng nhận được %s. Hãy xem lại trường này."
                        .formatted(field, expectedVi, JsonText.kindVi(found)),
                "%s: Expected %s but found %s. Maybe correct this field."
                        .formatted(field, expectedEn, JsonText.kind(found)));
    }
}
