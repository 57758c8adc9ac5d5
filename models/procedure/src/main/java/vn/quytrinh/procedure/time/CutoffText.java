package vn.quytrinh.procedure.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.CutoffEffect;

/** Reads the cut-off of a clock policy (giờ chốt nhận hồ sơ). */
public final class CutoffText {

    /** What a cut-off looks like. */
    public static final String EXPECTED = "15:00, close-60m, close-1h or nothing";

    private static final Pattern BEFORE_CLOSE = Pattern.compile("close-(\\d{1,3})([mh])");

    private CutoffText() {}

    /**
     * Reads a cut-off.
     *
     * @param cutoff {@code 15:00}, {@code close-60m}, {@code close-1h}, {@code none}; null or blank for none
     * @param effect the name of a {@link CutoffEffect}; null or blank for the usual one
     * @throws IllegalArgumentException when either is something else
     */
    public static Cutoff parse(@Nullable String cutoff, @Nullable String effect) {
        Cutoff parsed = parse(cutoff);
        return effect == null || effect.isBlank() ? parsed : parsed.withEffect(effectOf(effect));
    }

    /** Returns the names a cut-off effect may have. */
    public static List<String> effects() {
        return Arrays.stream(CutoffEffect.values()).map(Enum::name).toList();
    }

    private static Cutoff parse(@Nullable String cutoff) {
        if (cutoff == null || cutoff.isBlank() || "none".equals(cutoff)) {
            return Cutoff.none();
        }
        Matcher before = BEFORE_CLOSE.matcher(cutoff);
        try {
            if (before.matches()) {
                long amount = Long.parseLong(before.group(1));
                return Cutoff.beforeClosing(
                        "h".equals(before.group(2)) ? Duration.ofHours(amount) : Duration.ofMinutes(amount));
            }
            return Cutoff.at(LocalTime.parse(cutoff));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Expected a cut-off like " + EXPECTED + " but found \"" + cutoff + "\".", e);
        }
    }

    private static CutoffEffect effectOf(String effect) {
        return Arrays.stream(CutoffEffect.values())
                .filter(known -> known.name().equals(effect))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a cut-off effect of " + effects() + " but found \"" + effect + "\"."));
    }
}
