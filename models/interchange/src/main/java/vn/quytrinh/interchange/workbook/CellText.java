package vn.quytrinh.interchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in cells. XLSX writes some characters as {@code _xHHHH_}; a text that looks so itself has its underscore written that
 * way. Several texts stand on lines of one cell; a line break within one of them is {@code \n}.
 */
final class CellText {

    /** The longest text a cell holds, in characters. */
    static final int LONGEST = 32_767;

    private static final Pattern LOOKS_WRITTEN = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern UNSAFE = Pattern.compile("[\\r\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");
    private static final String DANGEROUS = "=+-@\t\r";

    private CellText() {}

    /** Returns the text as it is put into the file. */
    static String written(String text) {
        String escaped = LOOKS_WRITTEN.matcher(text).replaceAll("_x005F_");
        return UNSAFE.matcher(escaped)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.format("_x%04X_", (int) found.group().charAt(0))));
    }

    /** Tells whether a spreadsheet program might take the text for a formula if it were not marked as text. */
    static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }

    static String joined(List<String> texts) {
        return String.join(
                "\n",
                texts.stream()
                        .map(text -> text.isEmpty()
                                ? "\\e"
                                : text.replace("\\", "\\\\").replace("\n", "\\n"))
                        .toList());
    }

    static List<String> split(String cell) {
        List<String> texts = new ArrayList<>();
        for (String line : cell.split("\n", -1)) {
            if (!line.isEmpty()) {
                texts.add(unescaped(line));
            }
        }
        return texts;
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (c == '\\' && (next == '\\' || next == 'n' || next == 'e')) {
                text.append(next == 'n' ? "\n" : next == 'e' ? "" : "\\");
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
