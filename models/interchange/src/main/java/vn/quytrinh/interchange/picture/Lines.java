package vn.quytrinh.interchange.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Words broken into lines by the true widths of the typeface; what does not fit ends with an ellipsis. */
final class Lines {

    /** More letters than a line of a diagram has room for; what is longer need not be measured. */
    private static final int LONGEST_LINE = 120;

    private static final String MORE = "…";

    private Lines() {}

    /**
     * Breaks a text into lines.
     *
     * @param text the text; made NFC
     * @param width the room, in the unit of {@code size}
     * @param most the most lines; the last one ends with an ellipsis when the text is longer
     */
    static List<String> of(String text, Typeface face, double size, double width, int most) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        boolean bounded = whole.length() > most * LONGEST_LINE;
        String measured = bounded ? whole.substring(0, most * LONGEST_LINE) + MORE : whole;
        List<String> lines = wrap(measured, face, size, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && face.width(last + MORE, size) > width) {
            int blank = last.lastIndexOf(' ');
            last = last.substring(0, blank > 0 ? blank : last.length() - 1);
        }
        kept.set(most - 1, last.replaceAll("[\\s,;:.(–-]+$", "") + MORE);
        return kept;
    }

    private static List<String> wrap(String text, Typeface face, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || face.width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
            while (face.width(line, size) > width && line.codePointCount(0, line.length()) > 1) {
                int cut = broken(line, face, size, width);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        lines.add(line);
        return lines;
    }

    /** How much of a word fits; at least one character. */
    private static int broken(String word, Typeface face, double size, double width) {
        int cut = word.offsetByCodePoints(word.length(), -1);
        while (cut > Character.charCount(word.codePointAt(0)) && face.width(word.substring(0, cut), size) > width) {
            cut = word.offsetByCodePoints(cut, -1);
        }
        return cut;
    }
}
