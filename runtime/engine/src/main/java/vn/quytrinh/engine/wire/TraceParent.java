package vn.quytrinh.engine.wire;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a call belongs in a trace, as W3C Trace Context writes it.
 *
 * @param traceId what all calls of the trace have in common, 32 hexadecimal digits
 * @param spanId this call, 16 hexadecimal digits
 * @param flags what the caller asked for, two hexadecimal digits
 */
public record TraceParent(String traceId, String spanId, String flags) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");
    private static final String UNUSABLE = "ff";
    private static final String FIRST_VERSION = "00";
    private static final int LONGEST = 512;
    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;
    private static final String NOT_SAMPLED = "00";

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Goes on with the trace of a caller, or begins one where there is none that can be read.
     *
     * @param header what the caller sent, null for nothing
     */
    public static TraceParent continuing(@Nullable String header) {
        Matcher form = FORM.matcher(header == null || header.length() > LONGEST ? "" : header.strip());
        boolean usable = form.matches()
                && !form.group(1).equals(UNUSABLE)
                && !(form.group(1).equals(FIRST_VERSION) && form.group(5) != null)
                && isSome(form.group(2))
                && isSome(form.group(3));
        return usable
                ? new TraceParent(form.group(2), random(SPAN_BYTES), form.group(4))
                : new TraceParent(random(TRACE_BYTES), random(SPAN_BYTES), NOT_SAMPLED);
    }

    private static boolean isSome(String digits) {
        return digits.chars().anyMatch(digit -> digit != '0');
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        do {
            RANDOM.nextBytes(bytes);
        } while (!isSome(HexFormat.of().formatHex(bytes)));
        return HexFormat.of().formatHex(bytes);
    }

    /** Returns the header that tells the next one where it belongs. */
    public String header() {
        return FIRST_VERSION + "-" + traceId + "-" + spanId + "-" + flags;
    }
}
