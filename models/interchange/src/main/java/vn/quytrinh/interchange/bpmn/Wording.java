package vn.quytrinh.interchange.bpmn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.interchange.bpmn.layout.Size;

/**
 * Room for words in the diagram: how much of a text fits, and how much room a text takes. Widths are those of common
 * sans-serif fonts, taken somewhat generously.
 */
public final class Wording {

    /** In a task. */
    static final Wording TASK = new Wording(12, 114, 3);
    /** Beside a flow. */
    static final Wording FLOW = new Wording(11, 94, 3);
    /** Under an event. */
    static final Wording EVENT = new Wording(11, 96, 2);

    private static final int LONGEST = 400;
    private static final String MORE = "…";
    private static final double LINE = 1.2;

    private final double fontSize;
    private final double width;
    private final int lines;

    private Wording(double fontSize, double width, int lines) {
        this.fontSize = fontSize;
        this.width = width;
        this.lines = lines;
    }

    /** Two lines written upwards in the head of a lane or pool of the given height, in pixels. */
    static Wording head(int height) {
        return new Wording(12, Math.max(40, height - 20), 2);
    }

    /** Returns the text with what XML does not allow taken out and blanks made single. */
    public static String clean(String text) {
        return text.codePoints()
                .map(c -> c < 0x20 || c > 0xFFFD && c < 0x10000 || c >= 0xD800 && c < 0xE000 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll(" +", " ");
    }

    /** Returns the text, or as many of its first words as fit and an ellipsis. */
    String fit(String text) {
        String clean = clean(text);
        if (clean.length() > LONGEST) {
            clean = clean.substring(0, LONGEST) + MORE; // far more than fits, and little enough to measure
        }
        if (wrap(clean).size() <= lines) {
            return clean;
        }
        String shorter = clean;
        while (wrap(shorter + MORE).size() > lines) {
            int blank = shorter.lastIndexOf(' ');
            shorter = blank > 0 ? shorter.substring(0, blank) : shorter.substring(0, shorter.length() - 1);
        }
        return shorter.replaceAll("[\\s,;:.(–-]+$", "") + MORE;
    }

    /** Returns the room a text takes, in pixels; nothing for an empty text. */
    Size room(String text) {
        if (text.isEmpty()) {
            return Size.NONE;
        }
        List<String> wrapped = wrap(text);
        double widest = wrapped.stream().mapToDouble(this::measure).max().orElse(0);
        return new Size(
                (int) Math.ceil(Math.min(width, widest)) + 6, (int) Math.ceil(wrapped.size() * fontSize * LINE));
    }

    private List<String> wrap(String text) {
        List<String> wrapped = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || measure(longer) <= width) {
                line = longer;
            } else {
                wrapped.add(line);
                line = word;
            }
            while (measure(line) > width && line.length() > 1) {
                int cut = broken(line);
                wrapped.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        wrapped.add(line);
        return wrapped;
    }

    private int broken(String word) {
        int cut = word.length() - 1;
        while (cut > 1 && measure(word.substring(0, cut)) > width) {
            cut--;
        }
        return cut;
    }

    private double measure(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                        .chars()
                        .mapToDouble(Wording::advance)
                        .sum()
                * fontSize;
    }

    private static double advance(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (" .,;:'!|()[]/ijltfrI·-".indexOf(c) >= 0) {
            return 0.33;
        }
        if ("mwMW…".indexOf(c) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(c) ? 0.72 : 0.59;
    }
}
