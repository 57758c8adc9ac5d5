package vn.quytrinh.server.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.index.EntryKind;
import vn.quytrinh.engine.index.Finder;
import vn.quytrinh.engine.index.Found;

/** Finds in the database what the index keeps. */
final class JdbcFinder implements Finder {

    private static final String FROM = " from search_entry e join procedure_index p on p.source = e.source where 1 = 1";

    /** A code first, then titles that are what was typed, begin with it, hold it, hold all words; the rest last. */
    private static final String RANK = "case when e.kind = 'PROCEDURE' and lower(p.code) = ? then 0"
            + " when e.folded_title = ? then 1 when e.folded_title like ? then 2 when e.folded_title like ? then 3"
            + " when 1 = 1 %s then 4 else 5 end";

    private static final String KINDS = Arrays.stream(EntryKind.values())
            .map(kind -> "when '" + kind.name() + "' then " + kind.ordinal())
            .collect(Collectors.joining(" ", "case e.kind ", " end"));

    private final JdbcTemplate database;

    JdbcFinder(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public List<Found> find(Question question, int offset, int limit) {
        List<Object> values = new ArrayList<>();
        String where = where(question, values);
        if (question.kind() != null) {
            where += " and e.kind = ?";
            values.add(question.kind().name());
        }
        String phrase = question.phrase();
        values.addAll(List.of(phrase, " " + phrase, " " + phrase + "%", "% " + phrase + "%"));
        String rank = RANK.formatted(Sight.words("e.folded_title", question.words(), values));
        values.add(limit);
        values.add(offset);
        return database.query(
                "select e.kind, p.procedure_key, p.name, p.code, p.agency, e.element, e.title" + FROM + where
                        + " order by " + rank + ", " + KINDS
                        + ", e.folded_title, p.folded_name, p.procedure_key, e.no limit ? offset ?",
                (row, number) -> new Found(
                        EntryKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                values.toArray());
    }

    @Override
    public Map<EntryKind, Integer> count(Question question) {
        List<Object> values = new ArrayList<>();
        Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
        database.query(
                "select e.kind, count(*)" + FROM + where(question, values) + " group by e.kind",
                row -> {
                    counts.put(EntryKind.valueOf(row.getString(1)), row.getInt(2));
                },
                values.toArray());
        return counts;
    }

    private static String where(Question question, List<Object> values) {
        return Sight.words("e.folded", question.words(), values) + Sight.of("p.agency", question.scope(), values);
    }
}
