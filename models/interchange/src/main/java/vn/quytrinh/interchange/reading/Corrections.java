package vn.quytrinh.interchange.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.quytrinh.interchange.source.Place;

/**
 * What a person said about a reading; the next reading follows it. Immutable.
 *
 * @param answers the answers to doubts by their ids
 * @param texts the texts that cells should have had
 * @param meanings what cells or paragraphs are, by place
 * @param columns what columns are, by the place of the column's cell in the first row of the header
 */
public record Corrections(
        Map<String, String> answers,
        Map<Place, String> texts,
        Map<Place, Meaning> meanings,
        Map<Place, Meaning> columns) {

    /** Nobody said anything yet. */
    public static final Corrections NONE = new Corrections(Map.of(), Map.of(), Map.of(), Map.of());

    public Corrections {
        answers = Map.copyOf(answers);
        texts = Map.copyOf(texts);
        meanings = Map.copyOf(meanings);
        columns = Map.copyOf(columns);
    }

    /** Returns these with the answer to a doubt. */
    public Corrections answering(String doubt, String value) {
        return new Corrections(with(answers, doubt, value), texts, meanings, columns);
    }

    /** Returns these with another text for a cell or paragraph. */
    public Corrections writing(Place place, String text) {
        return new Corrections(answers, with(texts, place, text), meanings, columns);
    }

    /** Returns these with the meaning of a cell or paragraph; of a heading row too, by its first cell. */
    public Corrections meaning(Place place, Meaning meaning) {
        return new Corrections(answers, texts, with(meanings, place, meaning), columns);
    }

    /** Returns these with the meaning of a column, named by the place of its cell in the first row of the header. */
    public Corrections column(Place place, Meaning meaning) {
        return new Corrections(answers, texts, meanings, with(columns, place, meaning));
    }

    /** Returns the meaning a person gave to a place, empty when nobody did. */
    public Optional<Meaning> meaningOf(Place place) {
        return Optional.ofNullable(meanings.get(place));
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
