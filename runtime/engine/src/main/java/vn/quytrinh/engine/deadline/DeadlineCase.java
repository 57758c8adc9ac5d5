package vn.quytrinh.engine.deadline;

import static vn.quytrinh.engine.deadline.CaseFields.expected;
import static vn.quytrinh.engine.deadline.CaseFields.isSaid;
import static vn.quytrinh.engine.deadline.CaseFields.moment;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.procedure.time.CutoffText;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.LegalUnit;
import vn.quytrinh.worktime.Suspension;
import vn.quytrinh.worktime.SuspensionMode;
import vn.quytrinh.worktime.TimeLimit;

/**
 * One case of a document: when is it due, or by when must it be received to be due in time.
 *
 * @param question what is asked; for the inverse question the moment of receipt is the due one
 * @param inverse whether the latest receipt is asked for
 * @param at when used and remaining time are asked for, null when they are not
 */
record DeadlineCase(
        DeadlineQuestion question,
        boolean inverse,
        @Nullable LocalDateTime at) {

    private static final int MOST_PARTS = 20;

    static DeadlineCase read(JsonNode node) {
        if (!node.isObject()) {
            throw expected("CASE_INVALID", "cases", "các đối tượng JSON", "JSON objects", node);
        }
        JsonNode latest = node.path("latestStartFor");
        boolean inverse = isSaid(latest);
        LocalDateTime moment =
                inverse ? moment(latest, "latestStartFor") : moment(node.path("receivedAt"), "receivedAt");
        var question = new DeadlineQuestion(moment, limit(node), cutoff(node), suspensions(node));
        LocalDateTime at = isSaid(node.path("at")) ? moment(node.path("at"), "at") : null;
        if (inverse
                && (isSaid(node.path("receivedAt"))
                        || at != null
                        || !question.suspensions().isEmpty())) {
            throw notInvertible();
        }
        return new DeadlineCase(question, inverse, at);
    }

    static CaseException notInvertible() {
        return new CaseException(
                "LATEST_START_INVALID",
                "latestStartFor: cần một thời hạn chưa bắt đầu, không có receivedAt, at, tạm dừng hay sự cố. Hãy bỏ các trường đó.",
                "latestStartFor: Expected a limit that has not begun, without receivedAt, at, pauses or outages. Maybe leave those out.");
    }

    private static TimeLimit limit(JsonNode node) {
        JsonNode parts = node.path("limit");
        if (!isSaid(parts)) {
            return period(node);
        }
        if (isSaid(node.path("duration")) || isSaid(node.path("unit"))) {
            throw expected(
                    "LIMIT_INVALID",
                    "limit",
                    "hoặc limit, hoặc duration và unit",
                    "either limit, or duration and unit",
                    node.path("duration"));
        }
        if (!parts.isArray() || parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw expected(
                    "LIMIT_INVALID",
                    "limit",
                    "từ 1 đến %d phần {duration, unit}".formatted(MOST_PARTS),
                    "1 to %d parts {duration, unit}".formatted(MOST_PARTS),
                    parts);
        }
        List<LegalPeriod> periods = new ArrayList<>(parts.size());
        parts.forEach(part -> periods.add(period(part)));
        return TimeLimit.of(periods);
    }

    private static LegalPeriod period(JsonNode node) {
        return LegalPeriod.of(amount(node), unit(node.path("unit")));
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
        boolean texts = (cutoff.isString() || !isSaid(cutoff)) && (effect.isString() || !isSaid(effect));
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
        if (!isSaid(pauses)) {
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
                    mode(mode),
                    basis(pause.path("basis"))));
        }
        return suspensions;
    }

    private static String basis(JsonNode node) {
        if (isSaid(node) && !node.isString()) {
            throw expected("SUSPENSION_INVALID", "suspensions.basis", "lý do bằng chữ", "a reason as text", node);
        }
        return node.stringValue("");
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
}
