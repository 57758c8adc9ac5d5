package vn.quytrinh.engine.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/**
 * The reasons for which a draft goes forward although warnings stand.
 *
 * @param given the reason of each warning, by {@link JudgedFinding#key}
 * @param missing the warnings without one
 */
public record Reasons(SortedMap<String, String> given, List<JudgedFinding> missing) {

    private static final int LONGEST = 2000;

    public Reasons {
        missing = List.copyOf(missing);
    }

    /**
     * Brings reasons to the warnings that need one.
     *
     * @param verdict what the rules say
     * @param named the reasons, by {@link JudgedFinding#key} or by the rule alone; what no warning needs is left out
     * @throws EngineException {@code REASON_TOO_LONG}
     */
    public static Reasons of(QualityVerdict verdict, Map<String, String> named) {
        SortedMap<String, String> given = new TreeMap<>();
        List<JudgedFinding> missing = new ArrayList<>();
        for (JudgedFinding each : verdict.needingReason()) {
            String reason =
                    named.getOrDefault(each.key(), named.get(each.finding().rule()));
            if (reason == null || reason.isBlank()) {
                missing.add(each);
            } else {
                given.put(each.key(), checked(each.key(), reason.strip()));
            }
        }
        return new Reasons(given, missing);
    }

    /** Returns reasons of which the later go before the earlier. */
    public static Map<String, String> together(Map<String, String> earlier, Map<String, String> later) {
        Map<String, String> both = new TreeMap<>(earlier);
        both.putAll(later);
        return both;
    }

    private static String checked(String key, String reason) {
        if (reason.length() > LONGEST) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "REASON_TOO_LONG",
                    "Lý do của %s được dài tối đa %d ký tự nhưng có %d. Hãy rút gọn."
                            .formatted(key, LONGEST, reason.length()),
                    "Expected a reason of at most %2$d characters for %1$s but found %3$d. Maybe shorten it."
                            .formatted(key, LONGEST, reason.length()));
        }
        return reason;
    }
}
