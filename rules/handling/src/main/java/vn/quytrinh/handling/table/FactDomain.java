package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of a fact, divided where the cells of a table divide them. Between two bounds all values are alike, so one stands for
 * all.
 *
 * @param fact the fact
 * @param classes its values, in order; neighbours differ in the rows that apply
 */
record FactDomain(TableFact fact, List<ValueClass> classes) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * Divides the values of a fact.
     *
     * @param cells the cells that test it, row by row; null where a cell is not analysed
     */
    static FactDomain of(TableFact fact, List<? extends List<@Nullable Cell>> cells) {
        List<ValueClass> classes = new ArrayList<>();
        for (Object example : examples(fact, bounds(cells))) {
            var rows = new BitSet(cells.size());
            for (int row = 0; row < cells.size(); row++) {
                rows.set(row, cells.get(row).stream().allMatch(cell -> cell == null || cell.accepts(example)));
            }
            if (classes.isEmpty() || !classes.get(classes.size() - 1).rows().equals(rows)) {
                classes.add(new ValueClass(example, rows));
            }
        }
        return new FactDomain(fact, classes);
    }

    private static Set<Comparable<?>> bounds(List<? extends List<@Nullable Cell>> cells) {
        Set<Comparable<?>> bounds = new LinkedHashSet<>();
        for (List<@Nullable Cell> row : cells) {
            for (Cell cell : row) {
                for (Interval interval : intervals(cell)) {
                    if (interval.lower() != null) {
                        bounds.add(interval.lower());
                    }
                    if (interval.upper() != null) {
                        bounds.add(interval.upper());
                    }
                }
            }
        }
        return bounds;
    }

    static List<Interval> intervals(@Nullable Cell cell) {
        if (cell instanceof Cell.OneOf one) {
            return one.intervals();
        }
        return cell instanceof Cell.NoneOf none ? none.excluded().intervals() : List.of();
    }

    private static List<?> examples(TableFact fact, Set<Comparable<?>> bounds) {
        return switch (fact.type()) {
            case BOOLEAN -> List.of(true, false);
            case TEXT -> fact.choices().isEmpty() ? texts(bounds) : fact.choices();
            case NUMBER -> numbers(bounds);
            case DATE -> dates(bounds);
        };
    }

    /** Returns the values that the cells name and one that none of them names. */
    private static List<String> texts(Set<Comparable<?>> bounds) {
        List<String> texts = new ArrayList<>();
        bounds.forEach(bound -> texts.add((String) bound));
        var other = new StringBuilder("khác");
        while (texts.contains(other.toString())) {
            other.append(" nữa");
        }
        texts.add(other.toString());
        return texts;
    }

    private static List<BigDecimal> numbers(Set<Comparable<?>> bounds) {
        var sorted = new TreeSet<BigDecimal>();
        bounds.forEach(bound -> sorted.add((BigDecimal) bound));
        List<BigDecimal> numbers = new ArrayList<>();
        if (sorted.isEmpty()) {
            return List.of(BigDecimal.ZERO);
        }
        numbers.add(sorted.first().subtract(BigDecimal.ONE));
        for (BigDecimal bound : sorted) {
            numbers.add(bound);
            BigDecimal next = sorted.higher(bound);
            numbers.add(next == null ? bound.add(BigDecimal.ONE) : between(bound, next));
        }
        return numbers;
    }

    /** Returns a number between two, a whole one where there is. */
    private static BigDecimal between(BigDecimal lower, BigDecimal upper) {
        BigDecimal whole = lower.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return whole.compareTo(upper) < 0 ? whole : lower.add(upper).divide(TWO);
    }

    private static List<LocalDate> dates(Set<Comparable<?>> bounds) {
        var sorted = new TreeSet<LocalDate>();
        bounds.forEach(bound -> sorted.add((LocalDate) bound));
        if (sorted.isEmpty()) {
            return List.of(LocalDate.of(2026, 1, 1));
        }
        var dates = new TreeSet<LocalDate>();
        for (LocalDate bound : sorted) {
            dates.add(bound);
            dates.add(bound.plusDays(1));
        }
        dates.add(sorted.first().minusDays(1));
        return List.copyOf(dates);
    }
}
