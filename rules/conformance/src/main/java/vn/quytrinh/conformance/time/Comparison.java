package vn.quytrinh.conformance.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.rulebase.Text;

/**
 * How a total stands to a limit.
 *
 * @param comparable false when the total is above in one kind of unit and below in another that no law
 *     converts, as calendar days and working days
 * @param assumed true when clock hours were read as parts of working days, which no law says
 * @param sign negative when the total is below the limit, zero when they are equal, positive when it is above
 * @param difference the distance between them, in words
 * @param conversion the conversions used, in words with a leading separator; empty when the units are the same
 */
public record Comparison(boolean comparable, boolean assumed, int sign, Text difference, Text conversion) {

    private static final int DECIMALS = 2;

    /** Tells whether the total is certainly above the limit, by the conversions named. */
    public boolean above() {
        return comparable && sign > 0;
    }

    /** Tells whether the total is below the limit. */
    public boolean below() {
        return comparable && sign < 0;
    }

    /** Tells whether total and limit are not the same amount. */
    public boolean differs() {
        return comparable && sign != 0;
    }

    /**
     * Compares kind by kind of unit: a total is above its limit when it is above in one kind and below in none.
     */
    static Comparison of(TimeTotal total, TimeTotal limit) {
        Set<Scale> units = EnumSet.noneOf(Scale.class);
        units.addAll(total.units());
        units.addAll(limit.units());
        Scale.Kind clock = clockHoursCountAs(units);
        Map<Scale.Kind, BigDecimal> distances = total.sizes(clock);
        limit.sizes(clock).forEach((kind, size) -> distances.merge(kind, size.negate(), BigDecimal::add));
        boolean above = distances.values().stream().anyMatch(distance -> distance.signum() > 0);
        boolean below = distances.values().stream().anyMatch(distance -> distance.signum() < 0);
        boolean comparable = !(above && below);
        return new Comparison(
                comparable,
                clock == Scale.Kind.WORKING && units.contains(Scale.CLOCK_HOUR),
                above ? 1 : below ? -1 : 0,
                difference(distances, limit),
                comparable ? conversion(units) : new Text("", ""));
    }

    private static Scale.Kind clockHoursCountAs(Set<Scale> units) {
        Set<Scale.Kind> kinds = units.stream().map(unit -> unit.kind).collect(Collectors.toSet());
        return Stream.of(Scale.Kind.CALENDAR, Scale.Kind.WORKING)
                .filter(kinds::contains)
                .findFirst()
                .orElse(Scale.Kind.CLOCK);
    }

    private static Text difference(Map<Scale.Kind, BigDecimal> distances, TimeTotal limit) {
        List<Text> parts = new ArrayList<>();
        distances.forEach((kind, distance) -> {
            if (distance.signum() != 0) {
                Scale unit = limit.mainUnit(kind);
                parts.add(unit.write(distance.abs().divide(unit.size, DECIMALS, RoundingMode.HALF_UP)));
            }
        });
        return new Text(
                parts.stream().map(Text::vi).collect(Collectors.joining(" + ")),
                parts.stream().map(Text::en).collect(Collectors.joining(" + ")));
    }

    private static Text conversion(Set<Scale> units) {
        if (units.size() < 2) {
            return new Text("", "");
        }
        List<Text> used = new ArrayList<>();
        if (units.contains(Scale.SAME_DAY)) {
            used.add(new Text("trong ngày = 1 ngày làm việc", "same day = 1 working day"));
        }
        if (units.contains(Scale.SESSION)) {
            used.add(new Text("1 buổi = 4 giờ làm việc", "1 session = 4 working hours"));
        }
        if (units.contains(Scale.WORKING_HOUR) || units.contains(Scale.SESSION)) {
            used.add(new Text("8 giờ làm việc = 1 ngày làm việc", "8 working hours = 1 working day"));
        }
        if (units.contains(Scale.CLOCK_HOUR)) {
            used.add(new Text("24 giờ = 1 ngày", "24 clock hours = 1 day"));
        }
        if (units.contains(Scale.WEEK)) {
            used.add(new Text("1 tuần = 7 ngày", "1 week = 7 days"));
        }
        if (units.contains(Scale.YEAR)) {
            used.add(new Text("1 năm = 12 tháng", "1 year = 12 months"));
        }
        return new Text(
                "; quy đổi " + used.stream().map(Text::vi).collect(Collectors.joining(", ")),
                "; converted with " + used.stream().map(Text::en).collect(Collectors.joining(", ")));
    }
}
