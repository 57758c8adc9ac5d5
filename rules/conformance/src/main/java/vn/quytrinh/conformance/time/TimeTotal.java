package vn.quytrinh.conformance.time;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.rulebase.Text;

/** A sum of time limits that keeps each legal unit apart: 24 clock hours and 2 working days. Immutable. */
public final class TimeTotal {

    /** No time at all. */
    public static final TimeTotal NONE = new TimeTotal(new EnumMap<>(Scale.class));

    private final Map<Scale, BigDecimal> parts;

    private TimeTotal(EnumMap<Scale, BigDecimal> parts) {
        this.parts = Collections.unmodifiableMap(parts);
    }

    /**
     * Reads a limit, compound ones included; {@code SAME_DAY} is one whole same day whatever its value.
     *
     * @param limit the limit
     * @return its total, or null when the limit is absent or says no amount
     */
    public static @Nullable TimeTotal of(@Nullable TimeLimit limit) {
        if (limit == null) {
            return null;
        }
        if (limit.getParts().isEmpty()) {
            return limit.isSetUnit() ? amount(limit.getValue(), limit.getUnit()) : null;
        }
        return limit.getParts().stream()
                .map(TimeTotal::of)
                .filter(Objects::nonNull)
                .reduce(TimeTotal::plus)
                .orElse(null);
    }

    private static @Nullable TimeTotal amount(@Nullable BigDecimal value, LegalUnit unit) {
        BigDecimal amount = unit == LegalUnit.SAME_DAY ? BigDecimal.ONE : value;
        if (amount == null) {
            return null;
        }
        var parts = new EnumMap<Scale, BigDecimal>(Scale.class);
        parts.put(Scale.of(unit), amount);
        return new TimeTotal(parts);
    }

    /** Adds another total, unit by unit. */
    public TimeTotal plus(TimeTotal other) {
        var sum = new EnumMap<Scale, BigDecimal>(Scale.class);
        sum.putAll(parts);
        other.parts.forEach((scale, amount) -> sum.merge(scale, amount, BigDecimal::add));
        return new TimeTotal(sum);
    }

    /** Compares with a limit, converting units where that is allowed. */
    public Comparison against(TimeTotal limit) {
        return Comparison.of(this, limit);
    }

    /** The unit in which a distance to this limit is told: the limit's own, or the day or month of the kind. */
    Scale mainUnit(Scale.Kind kind) {
        return parts.keySet().stream()
                .filter(scale -> scale.kind == kind && scale != Scale.SAME_DAY)
                .reduce((a, b) -> b)
                .orElse(kind.unit());
    }

    /** Returns the size in each kind of unit, clock hours counted as the given kind. */
    Map<Scale.Kind, BigDecimal> sizes(Scale.Kind clock) {
        Map<Scale.Kind, BigDecimal> sizes = new EnumMap<>(Scale.Kind.class);
        parts.forEach((scale, amount) -> sizes.merge(
                scale.kind == Scale.Kind.CLOCK ? clock : scale.kind, scale.size.multiply(amount), BigDecimal::add));
        return sizes;
    }

    /** Returns the size by which paths are put in order, a day of any kind counting the same and a month 30. */
    public BigDecimal size() {
        return parts.entrySet().stream()
                .map(part -> part.getKey().roughSize().multiply(part.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Set<Scale> units() {
        return parts.keySet();
    }

    /** Returns the total in words, units joined by a plus sign. */
    public Text text() {
        if (parts.isEmpty()) {
            return new Text("0 ngày", "0 days");
        }
        return new Text(
                parts.entrySet().stream()
                        .map(p -> p.getKey().write(p.getValue()).vi())
                        .collect(Collectors.joining(" + ")),
                parts.entrySet().stream()
                        .map(p -> p.getKey().write(p.getValue()).en())
                        .collect(Collectors.joining(" + ")));
    }

    @Override
    public String toString() {
        return text().en();
    }
}
