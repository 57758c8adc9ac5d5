package vn.quytrinh.interchange.reading.head;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** The national codes that a document lists by name, as the list of procedures (danh mục) of a decision does. */
public final class Catalogue {

    private static final int SHORTEST_NAME = 8;

    private final Map<String, Sourced<String>> codes = new HashMap<>();

    private Catalogue() {}

    /** Collects the codes of all tables. */
    public static Catalogue of(SourceDocument document) {
        var catalogue = new Catalogue();
        document.blocks().stream()
                .filter(SourceTable.class::isInstance)
                .map(SourceTable.class::cast)
                .forEach(catalogue::add);
        return catalogue;
    }

    private void add(SourceTable table) {
        for (int row = 0; row < table.rows(); row++) {
            List<SourceCell> begun = table.begun(row);
            String code = begun.stream()
                    .map(cell -> Title.code(cell.text()))
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .orElse("");
            Optional<SourceCell> name = begun.stream()
                    .filter(cell ->
                            Title.code(cell.text()).isEmpty() && cell.text().length() >= SHORTEST_NAME)
                    .findFirst();
            if (!code.isEmpty() && begun.size() >= 2) {
                name.ifPresent(cell -> codes.putIfAbsent(
                        key(cell.text()), new Sourced<>(code, Place.of(table, cell), Confidence.LIKELY)));
            }
        }
    }

    /** Returns the code of a procedure by its name, empty when the document lists none. */
    public Optional<Sourced<String>> code(String name) {
        String key = key(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(codes.get(key))
                .or(() -> codes.entrySet().stream()
                        .filter(each -> each.getKey().length() >= SHORTEST_NAME
                                && (key.startsWith(each.getKey())
                                        || each.getKey().startsWith(key)))
                        .max(Comparator.comparingInt(each -> each.getKey().length()))
                        .map(Map.Entry::getValue));
    }

    private static String key(String name) {
        return FoldedText.of(name)
                .replaceAll("^(thu tuc( hanh chinh)?:? )|[^a-z0-9 ]", "")
                .replaceAll(" +", " ")
                .strip();
    }
}
