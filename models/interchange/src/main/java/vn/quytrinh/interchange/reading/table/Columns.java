package vn.quytrinh.interchange.reading.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.time.BareUnit;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceTable;

/**
 * The columns of a step table.
 *
 * @param table the table
 * @param from the first row of the header
 * @param body the first row after the header
 * @param meanings what each column is, by the number of the column
 * @param labels the headings by the number of the column
 */
public record Columns(
        SourceTable table, int from, int body, Map<Integer, Meaning> meanings, Map<Integer, String> labels) {

    private static final Set<Meaning> WHAT = EnumSet.of(Meaning.NAME, Meaning.CONTENT);
    private static final Set<Meaning> WHO = EnumSet.of(Meaning.ACTOR, Meaning.UNIT, Meaning.ROLE);

    public Columns {
        meanings = new TreeMap<>(meanings);
        labels = new TreeMap<>(labels);
    }

    /** Returns the columns with a meaning, from left to right. */
    public List<Integer> of(Meaning meaning) {
        return meanings.entrySet().stream()
                .filter(each -> each.getValue() == meaning)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the first column with a meaning, empty when there is none. */
    public Optional<Integer> first(Meaning meaning) {
        return of(meaning).stream().findFirst();
    }

    /** Returns the heading of a column. */
    public String label(int column) {
        return labels.getOrDefault(column, "");
    }

    /** Returns the unit of times that are bare numbers, null when the headings do not say. */
    public @Nullable BareUnit bareUnit() {
        return of(Meaning.DURATION).stream()
                .map(column -> BareUnit.of(label(column)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns the place that names a column in corrections. */
    public Place place(int column) {
        return new Place(table.index(), from, column);
    }

    /** Tells whether these are the columns of a step table: what, and who or how long. */
    boolean areSteps() {
        boolean what = meanings.values().stream().anyMatch(WHAT::contains);
        boolean who = meanings.values().stream().anyMatch(WHO::contains);
        boolean time = meanings.containsValue(Meaning.DURATION);
        long foreign = meanings.values().stream()
                .filter(each -> each == Meaning.NOTHING)
                .count();
        return what && (who || time) && foreign == 0
                || !what && who && time && foreign == 0 && meanings.containsValue(Meaning.NUMBER);
    }
}
