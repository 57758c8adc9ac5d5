package vn.quytrinh.server.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.index.EntryKind;

/**
 * What can be found in the newest drafts, remembered between questions: whatever is asked passes over all of it, which is a matter of
 * milliseconds here and of many more in a database. Each question looks in the database which revisions there are and reads those
 * that are new, so that it sees what its transaction sees, whichever node has saved it. Safe for threads.
 */
final class Findables {

    private static final int READ_AT_ONCE = 200;

    private final JdbcTemplate database;
    private volatile Map<String, FindableProcedure> known = Map.of();

    Findables(JdbcTemplate database) {
        this.database = database;
    }

    /** Returns what there is now. */
    Collection<FindableProcedure> now() {
        Map<String, Integer> revisions = new HashMap<>();
        database.query("select source, revision from procedure_index where release_id is null", row -> {
            revisions.put(row.getString(1), row.getInt(2));
        });
        Map<String, FindableProcedure> before = known;
        Map<String, FindableProcedure> now = new HashMap<>();
        List<String> fresh = new ArrayList<>();
        revisions.forEach((source, revision) -> {
            FindableProcedure procedure = before.get(source);
            if (procedure != null && procedure.revision() == revision) {
                now.put(source, procedure);
            } else {
                fresh.add(source);
            }
        });
        if (fresh.isEmpty() && now.size() == before.size()) {
            return before.values();
        }
        Map<String, String> words = new HashMap<>();
        for (int from = 0; from < fresh.size(); from += READ_AT_ONCE) {
            now.putAll(read(fresh.subList(from, Math.min(fresh.size(), from + READ_AT_ONCE)), words));
        }
        known = now;
        return now.values();
    }

    private Map<String, FindableProcedure> read(List<String> sources, Map<String, String> words) {
        String among =
                " in (" + String.join(", ", sources.stream().map(each -> "?").toList()) + ")";
        Map<String, List<FindableEntry>> entries = new HashMap<>();
        database.query(
                "select source, kind, element, title, folded_title, folded from search_entry where source" + among
                        + " order by source, no",
                row -> {
                    entries.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                            .add(new FindableEntry(
                                    EntryKind.valueOf(row.getString(2)),
                                    once(words, row.getString(3)),
                                    once(words, row.getString(4)),
                                    once(words, row.getString(5)),
                                    once(words, row.getString(6))));
                },
                sources.toArray());
        Map<String, FindableProcedure> procedures = new LinkedHashMap<>();
        database.query(
                "select source, revision, procedure_key, code, name, folded_name, agency from procedure_index where source"
                        + among,
                row -> {
                    procedures.put(
                            row.getString(1),
                            new FindableProcedure(
                                    row.getInt(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7),
                                    entries.getOrDefault(row.getString(1), List.of())));
                },
                sources.toArray());
        return procedures;
    }

    /** Procedures say much alike: equal texts are kept once. */
    private static String once(Map<String, String> words, String text) {
        String before = words.putIfAbsent(text, text);
        return before == null ? text : before;
    }
}
