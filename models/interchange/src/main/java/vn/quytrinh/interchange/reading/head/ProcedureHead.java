package vn.quytrinh.interchange.reading.head;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.quytrinh.interchange.reading.Meaning;

/** What stands around the step tables of one procedure. */
public final class ProcedureHead {

    private final Map<Meaning, List<Sourced<String>>> texts = new EnumMap<>(Meaning.class);
    private final List<Sourced<Paper>> papers = new ArrayList<>();

    /** Returns the first text of a meaning, empty when the source does not say. */
    public Optional<Sourced<String>> first(Meaning meaning) {
        return all(meaning).stream().findFirst();
    }

    /** Returns the texts of a meaning. */
    public List<Sourced<String>> all(Meaning meaning) {
        return texts.getOrDefault(meaning, List.of());
    }

    /** Returns the papers. */
    public List<Sourced<Paper>> papers() {
        return papers;
    }

    void add(Meaning meaning, Sourced<String> text) {
        texts.computeIfAbsent(meaning, key -> new ArrayList<>()).add(text);
    }
}
