package vn.quytrinh.interchange.reading;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceTable;

/**
 * What a person said about a reading; the next reading follows it. Immutable.
 *
 * @param answers the answers to doubts by their ids
 * @param texts the texts that cells should have had
 * @param meanings what cells or paragraphs are, by place
 * @param columns what columns are, by the place of the column's cell in the first row of the header
 * @param rows what rows of tables are, by {@link Place#row}
 */
public record Corrections(
        Map<String, String> answers,
        Map<Place, String> texts,
        Map<Place, Meaning> meanings,
        Map<Place, Meaning> columns,
        Map<Place, Meaning> rows) {

    /**
     * What a row can be: a step ({@code NAME}), more of the step above ({@code CONTENT}), a heading of a stage, a case or an
     * appointment, a total, a note, a title of another procedure, or nothing.
     */
    public static final Set<Meaning> ROW_MEANINGS = Collections.unmodifiableSet(EnumSet.of(
            Meaning.NAME,
            Meaning.CONTENT,
            Meaning.STAGE,
            Meaning.CASE,
            Meaning.APPOINTMENT,
            Meaning.TOTAL,
            Meaning.NOTE,
            Meaning.TITLE,
            Meaning.NOTHING));

    /** Nobody said anything yet. */
    public static final Corrections NONE = new Corrections(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Corrections {
        answers = Map.copyOf(answers);
        texts = Map.copyOf(texts);
        meanings = Map.copyOf(meanings);
        columns = Map.copyOf(columns);
        rows = Map.copyOf(rows);
    }

    /** Returns these with the answer to a doubt. */
    public Corrections answering(String doubt, String value) {
        return new Corrections(with(answers, doubt, value), texts, meanings, columns, rows);
    }

    /** Returns these with another text for a cell or paragraph. */
    public Corrections writing(Place place, String text) {
        return new Corrections(answers, with(texts, place, text), meanings, columns, rows);
    }

    /** Returns these with the meaning of a cell or paragraph; of a heading row too, by its first cell. */
    public Corrections meaning(Place place, Meaning meaning) {
        return new Corrections(answers, texts, with(meanings, place, meaning), columns, rows);
    }

    /** Returns these with the meaning of a column, named by the place of its cell in the first row of the header. */
    public Corrections column(Place place, Meaning meaning) {
        return new Corrections(answers, texts, meanings, with(columns, place, meaning), rows);
    }

    /**
     * Returns these with the meaning of a row under a header.
     *
     * @param row the row, by {@link Place#row}
     * @param meaning one of {@link #ROW_MEANINGS}
     * @throws IllegalArgumentException when a row cannot mean that
     */
    public Corrections row(Place row, Meaning meaning) {
        if (!ROW_MEANINGS.contains(meaning)) {
            throw new IllegalArgumentException(
                    "Expected one of " + ROW_MEANINGS + " for a row but got " + meaning + ". Maybe correct its cell.");
        }
        return new Corrections(answers, texts, meanings, columns, with(rows, row, meaning));
    }

    /** Returns the meaning a person gave to a place, empty when nobody did. */
    public Optional<Meaning> meaningOf(Place place) {
        return Optional.ofNullable(meanings.get(place));
    }

    /** Returns the meaning a person gave to a line: a paragraph, or a row of a table by itself or by its first cell. */
    public Optional<Meaning> ofLine(Place place) {
        return meaningOf(place).or(() -> Optional.ofNullable(rows.get(place.wholeRow())));
    }

    /** Returns the meaning a person gave to a row, empty when nobody did. */
    public Optional<Meaning> rowOf(SourceTable table, int row) {
        return Optional.ofNullable(rows.get(Place.row(table, row)));
    }

    /** Returns each of these, so that it can be shown and taken back, in a stable order. */
    public List<Correction> all() {
        Stream<Correction> said = Stream.of(
                        each(Correction.Kind.ANSWER, answers),
                        each(Correction.Kind.TEXT, texts),
                        each(Correction.Kind.MEANING, meanings),
                        each(Correction.Kind.COLUMN, columns),
                        each(Correction.Kind.ROW, rows))
                .flatMap(each -> each);
        return said.sorted(Comparator.comparing(Correction::kind).thenComparing(Correction::about))
                .toList();
    }

    /** Returns these without one, which is taken back. */
    public Corrections without(Correction back) {
        return new Corrections(
                without(Correction.Kind.ANSWER, answers, back),
                without(Correction.Kind.TEXT, texts, back),
                without(Correction.Kind.MEANING, meanings, back),
                without(Correction.Kind.COLUMN, columns, back),
                without(Correction.Kind.ROW, rows, back));
    }

    private static Stream<Correction> each(Correction.Kind kind, Map<?, ?> map) {
        return map.entrySet().stream()
                .map(each -> new Correction(
                        kind, each.getKey().toString(), each.getValue().toString()));
    }

    private static <K, V> Map<K, V> without(Correction.Kind kind, Map<K, V> map, Correction back) {
        if (kind != back.kind()) {
            return map;
        }
        Map<K, V> changed = new HashMap<>(map);
        changed.keySet().removeIf(each -> each.toString().equals(back.about()));
        return changed;
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
