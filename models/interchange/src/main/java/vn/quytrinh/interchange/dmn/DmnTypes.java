package vn.quytrinh.interchange.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.FactType;

/** The types of FEEL that facts have, and texts as FEEL writes them. */
final class DmnTypes {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private DmnTypes() {}

    static String toFeel(FactType type) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case NUMBER -> "number";
            case TEXT -> "string";
            case DATE -> "date";
        };
    }

    /** Returns the type a name stands for, or null when facts have no such type. */
    static @Nullable FactType fromFeel(String name) {
        return switch (name.substring(name.indexOf(':') + 1)) {
            case "boolean" -> FactType.BOOLEAN;
            case "number", "integer", "long", "double", "decimal" -> FactType.NUMBER;
            case "string" -> FactType.TEXT;
            case "date" -> FactType.DATE;
            default -> null;
        };
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Returns the texts of a list of quoted texts; none when it is something else. */
    static List<String> texts(String list) {
        List<String> texts = new ArrayList<>();
        Matcher text = TEXT.matcher(list);
        while (text.find()) {
            texts.add(text.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
        }
        boolean nothingElse = text.replaceAll("").replaceAll("[\\s,]", "").isEmpty();
        return nothingElse ? texts : List.of();
    }
}
