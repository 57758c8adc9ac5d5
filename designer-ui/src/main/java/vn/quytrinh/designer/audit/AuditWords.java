package vn.quytrinh.designer.audit;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.rulebase.Text;

/** Words what the audit log holds. */
final class AuditWords extends LocalWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final String MISSING = "!";

    AuditWords(Component owner) {
        super(owner);
    }

    String of(Text text) {
        return either(text.vi(), text.en());
    }

    /** Returns a moment in Vietnam, to the second. */
    String moment(Instant at) {
        return MOMENT.format(at.atOffset(VietnamTime.OFFSET));
    }

    /** Returns what an action is called; its code where it has no word yet. */
    String action(String action) {
        String words = text("audit.action." + action);
        return words.startsWith(MISSING) ? action : words;
    }

    /** Returns what an entry tells beside its action, in words; nothing of what has parts of its own. */
    String detail(String json) {
        JsonNode fields = tree(json);
        return fields.isObject()
                ? fields.properties().stream()
                        .map(field -> detail(field.getKey(), field.getValue()))
                        .filter(told -> !told.isEmpty())
                        .collect(Collectors.joining(" · "))
                : json;
    }

    /** Reads what an entry holds; nothing where it is no JSON. */
    static JsonNode tree(String json) {
        try {
            return CanonicalJson.mapper().readTree(json);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }

    private String detail(String name, JsonNode value) {
        String said = value.isArray()
                ? value.valueStream()
                        .map(this::value)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", "))
                : value(value);
        if (said.isEmpty()) {
            return "";
        }
        String label = text("audit.detail." + name);
        return (label.startsWith(MISSING) ? name : label) + ": " + said;
    }

    private String value(JsonNode value) {
        if (value.isContainer() || value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return text(value.booleanValue() ? "prop.yes" : "prop.no").toLowerCase(Locale.ROOT);
        }
        String text = value.asString();
        try {
            return moment(Instant.parse(text));
        } catch (DateTimeParseException noInstant) {
            return day(text);
        }
    }

    private String day(String text) {
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }

    static boolean isRefused(String action) {
        return action.endsWith("_DENIED");
    }
}
