package vn.quytrinh.procedure.law.format;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a small, stable part of YAML: one field on one line, so that a comparison of two versions shows what changed. */
final class YamlWriter {

    /** What needs no quotes, and is read as the same text by other readers too. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d](?:[^\\p{Cntrl}:#]|:(?=[^\\s])|(?<=\\S)#)*");

    private static final Pattern NUMBER_LIKE = Pattern.compile("0\\d+|\\d+[:_eE.]\\d+[\\d:._]*|0[xo].*");

    private final StringBuilder text = new StringBuilder();
    private int indent;
    private boolean dashed;

    /** Begins a field that holds a list. */
    YamlWriter open(String name) {
        line(name + ":");
        indent += 2;
        return this;
    }

    YamlWriter close() {
        indent -= 2;
        return this;
    }

    /** Begins an entry of a list that has fields. */
    YamlWriter entry() {
        dashed = true;
        indent += 2;
        return this;
    }

    /** Writes a field; null writes nothing. */
    YamlWriter field(String name, @Nullable Object value) {
        if (value != null) {
            line(name + ": " + scalar(value.toString()));
        }
        return this;
    }

    /** Writes a list of texts, one a line; an empty one writes nothing. */
    YamlWriter texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            open(name);
            values.forEach(value -> line("- " + scalar(value)));
            close();
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    private void line(String content) {
        text.append(" ".repeat(dashed ? indent - 2 : indent))
                .append(dashed ? "- " : "")
                .append(content)
                .append('\n');
        dashed = false;
    }

    private static String scalar(String value) {
        boolean plain = PLAIN.matcher(value).matches()
                && !value.endsWith(" ")
                && !NUMBER_LIKE.matcher(value).matches();
        return plain ? value : quoted(value);
    }

    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (Character.isISOControl(c) || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        quoted.append(String.format("\\u%04x", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
