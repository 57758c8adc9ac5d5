package vn.quytrinh.interchange.bpmn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Maps the ids of the model to ids that XML allows (NCName), and back.
 *
 * <p>ASCII letters, digits, {@code -}, {@code .} and {@code _} stay, so that {@code S02} is {@code S02}. The marks of longer
 * ids have names: {@code >} is {@code _gt_}, {@code /} is {@code _slash_}, {@code #} is {@code _hash_}; any other character,
 * and a digit, {@code -} or {@code .} at the beginning, is {@code _xHHHH_} with its UTF-16 code. A {@code _} is written
 * {@code _x005F_} only where it could otherwise begin one of these. Thus {@code S02>S03} is {@code S02_gt_S03}.
 *
 * <p>What is drawn for an element beside its own shape, such as the gateway after a step, has the id of the element
 * followed by {@code _at_} and a word: {@code S02_at_choice}.
 */
public final class BpmnIds {

    private static final String PART = "_at_";
    private static final Pattern ESCAPE = Pattern.compile("_(gt|slash|hash|at|x([0-9A-F]{4}))_");

    private BpmnIds() {}

    /**
     * Returns the id in BPMN of an element of the model.
     *
     * @param modelId the id in the model, not empty
     * @throws IllegalArgumentException when the id is empty
     */
    public static String toBpmn(String modelId) {
        if (modelId.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected an id but it is empty. Maybe the model was not given stable ids.");
        }
        String written = "";
        for (int i = modelId.length() - 1; i >= 0; i--) {
            written = written(modelId.charAt(i), i == 0, written) + written;
        }
        return written;
    }

    /**
     * Returns the id of the element of the model for which something is drawn; the inverse of {@link #toBpmn}, also for what
     * is drawn beside the element's own shape: {@code S02} for {@code S02_at_choice}.
     *
     * @param bpmnId an id in a diagram written by {@link BpmnProjection}
     */
    public static String toModel(String bpmnId) {
        StringBuilder modelId = new StringBuilder();
        Matcher escape = ESCAPE.matcher(bpmnId);
        while (escape.find()) {
            if (escape.group().equals(PART)) {
                return modelId.append(bpmnId, escape.regionStart(), escape.start())
                        .toString();
            }
            modelId.append(bpmnId, escape.regionStart(), escape.start()).append(meaning(escape.group(1)));
            escape.region(escape.end(), bpmnId.length());
        }
        return modelId.append(bpmnId, escape.regionStart(), bpmnId.length()).toString();
    }

    /** Returns the id of something drawn for an element beside its own shape. */
    static String part(String modelId, String part) {
        return toBpmn(modelId) + PART + part;
    }

    private static String written(char c, boolean first, String rest) {
        return switch (c) {
            case '>' -> "_gt_";
            case '/' -> "_slash_";
            case '#' -> "_hash_";
            case '_' -> ESCAPE.matcher("_" + rest + "_").lookingAt() ? escaped(c) : "_";
            default -> isPlain(c, first) ? String.valueOf(c) : escaped(c);
        };
    }

    private static boolean isPlain(char c, boolean first) {
        boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        return letter || !first && (c >= '0' && c <= '9' || c == '-' || c == '.');
    }

    private static String escaped(char c) {
        return String.format("_x%04X_", (int) c);
    }

    private static char meaning(String escape) {
        return switch (escape) {
            case "gt" -> '>';
            case "slash" -> '/';
            case "hash" -> '#';
            default -> (char) Integer.parseInt(escape.substring(1), 16);
        };
    }
}
