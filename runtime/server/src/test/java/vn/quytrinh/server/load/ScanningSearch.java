package vn.quytrinh.server.load;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.index.IndexText;

/** Looks for words the plain way, by passing over the folded text of every entry: what a search is compared with in the same run. */
final class ScanningSearch {

    private final JdbcTemplate database;

    ScanningSearch(JdbcTemplate database) {
        this.database = database;
    }

    /** Counts what is found of each kind and fetches the first page. */
    int look(String typed) {
        List<String> words = IndexText.words(typed);
        var where = new StringBuilder(" from search_entry e join procedure_index p on p.source = e.source where 1 = 1");
        List<Object> values = new ArrayList<>();
        for (String word : words) {
            where.append(" and e.folded like ?");
            values.add("% " + word + "%");
        }
        int count = database
                .queryForList("select e.kind, count(*) as found" + where + " group by e.kind", values.toArray())
                .stream()
                .mapToInt(row -> ((Number) row.get("found")).intValue())
                .sum();
        String phrase = String.join(" ", words);
        values.addAll(List.of(" " + phrase, " " + phrase + "%", "% " + phrase + "%"));
        database.queryForList(
                "select e.kind, p.procedure_key, p.name, p.code, p.agency, e.element, e.title" + where
                        + " order by case when e.folded_title = ? then 1 when e.folded_title like ? then 2"
                        + " when e.folded_title like ? then 3 else 4 end, e.folded_title, p.folded_name, p.procedure_key,"
                        + " e.no limit 50",
                values.toArray());
        return count;
    }
}
