package vn.quytrinh.engine.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.handling.CanonicalJson;

/**
 * What the register says of a controlled document (tài liệu được kiểm soát), TCVN ISO 9001:2015, 7.5.3.
 *
 * @param kind what it is
 * @param code its code (mã hiệu), such as {@code QT.GĐ.01}
 * @param title its title
 * @param revision its revision (lần ban hành)
 * @param author who wrote it (soạn thảo)
 * @param reviewer who reviewed it (xem xét)
 * @param approver who approved it (phê duyệt)
 * @param distribution who has a controlled copy (nơi phân phối)
 * @param retention how many years it is kept (thời gian lưu)
 * @param effectiveFrom the first day, null when it is not said
 * @param supersedes what it replaces (thay thế), empty for nothing
 * @param nextReview the day by which it is to be reviewed, null for the agency's interval
 */
public record DocumentFields(
        DocumentKind kind,
        String code,
        String title,
        String revision,
        String author,
        String reviewer,
        String approver,
        List<String> distribution,
        String retention,
        @Nullable LocalDate effectiveFrom,
        String supersedes,
        @Nullable LocalDate nextReview) {

    /** Says nothing. */
    public static final DocumentFields NONE =
            new DocumentFields(DocumentKind.ISO_PROCEDURE, "", "", "", "", "", "", List.of(), "", null, "", null);

    public DocumentFields {
        distribution = List.copyOf(distribution);
    }

    /**
     * Returns what the model of a procedure says, with what only the register knows: distribution, what it replaces, the next
     * review, and how long it is kept where the model does not say so.
     *
     * @param register what the register says
     */
    public DocumentFields with(DocumentFields register) {
        return new DocumentFields(
                kind,
                code,
                title,
                revision,
                author,
                reviewer,
                approver,
                register.distribution,
                retention.isEmpty() ? register.retention : retention,
                effectiveFrom,
                register.supersedes,
                register.nextReview);
    }

    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind.name());
        fields.put("code", code);
        fields.put("title", title);
        fields.put("revision", revision);
        fields.put("author", author);
        fields.put("reviewer", reviewer);
        fields.put("approver", approver);
        fields.put("distribution", distribution);
        fields.put("retention", retention);
        fields.put("effectiveFrom", effectiveFrom == null ? "" : effectiveFrom.toString());
        fields.put("supersedes", supersedes);
        fields.put("nextReview", nextReview == null ? "" : nextReview.toString());
        return CanonicalJson.write(fields);
    }

    static DocumentFields ofJson(String json) {
        JsonNode node = CanonicalJson.mapper().readTree(json);
        List<String> distribution = new ArrayList<>();
        node.path("distribution").forEach(each -> distribution.add(each.stringValue()));
        return new DocumentFields(
                DocumentKind.valueOf(text(node, "kind")),
                text(node, "code"),
                text(node, "title"),
                text(node, "revision"),
                text(node, "author"),
                text(node, "reviewer"),
                text(node, "approver"),
                distribution,
                text(node, "retention"),
                date(node, "effectiveFrom"),
                text(node, "supersedes"),
                date(node, "nextReview"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static @Nullable LocalDate date(JsonNode node, String field) {
        String text = text(node, field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
