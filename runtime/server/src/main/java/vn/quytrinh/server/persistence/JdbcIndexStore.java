package vn.quytrinh.server.persistence;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.index.DeviationCount;
import vn.quytrinh.engine.index.IndexEntry;
import vn.quytrinh.engine.index.IndexStore;
import vn.quytrinh.engine.index.IndexText;
import vn.quytrinh.engine.index.IndexedProcedure;
import vn.quytrinh.engine.index.ProcedureContent;
import vn.quytrinh.engine.index.Reference;
import vn.quytrinh.engine.index.References;

/** Keeps the index in the database. */
final class JdbcIndexStore implements IndexStore {

    private static final int LONG = 2000;
    private static final int LONGEST = 10_000;
    private static final int TARGET = 500;
    private static final int ELEMENT = 400;
    private static final List<String> TABLES = List.of("procedure_reference", "search_entry", "procedure_index");

    private final JdbcTemplate database;

    JdbcIndexStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void put(IndexedProcedure procedure, ProcedureContent content, DeviationCount deviations) {
        TABLES.forEach(table -> database.update("delete from " + table + " where source = ?", procedure.source()));
        String name = cut(procedure.name(), LONGEST);
        database.update(
                "insert into procedure_index (source, procedure_key, release_id, revision, code, name, field, level, agency,"
                        + " template, document, steps, allowed, forbidden, folded_name, folded)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                procedure.source(),
                procedure.key(),
                procedure.release(),
                procedure.revision(),
                procedure.code(),
                name,
                cut(procedure.field(), LONG),
                cut(procedure.level(), LONG),
                procedure.agency(),
                cut(procedure.template(), LONG),
                cut(procedure.document(), LONG),
                procedure.steps(),
                deviations.allowed(),
                deviations.forbidden(),
                folded(name, LONGEST),
                folded(
                        String.join(
                                " ",
                                name,
                                procedure.code(),
                                procedure.key(),
                                cut(procedure.field(), LONG),
                                procedure.agency()),
                        2 * LONGEST));
        if (procedure.release() == null) {
            entries(procedure.source(), content.entries());
        }
        references(procedure.source(), content.references());
    }

    private void entries(String source, List<IndexEntry> entries) {
        Numbers numbers = new Numbers();
        database.batchUpdate(
                "insert into search_entry (source, no, kind, element, title, folded_title, folded) values (?, ?, ?, ?, ?, ?, ?)",
                entries,
                entries.size() + 1,
                (row, entry) -> {
                    String title = cut(entry.title(), LONG);
                    row.setString(1, source);
                    row.setInt(2, numbers.next());
                    row.setString(3, entry.kind().name());
                    row.setString(4, cut(entry.element(), ELEMENT));
                    row.setString(5, title);
                    row.setString(6, folded(title, LONG));
                    row.setString(7, folded(title + " " + cut(entry.more(), LONG), 2 * LONG));
                });
    }

    private void references(String source, List<Reference> references) {
        Numbers numbers = new Numbers();
        database.batchUpdate(
                "insert into procedure_reference (source, no, kind, target, name, place, element, element_name, field)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                references,
                references.size() + 1,
                (row, reference) -> {
                    row.setString(1, source);
                    row.setInt(2, numbers.next());
                    row.setString(3, reference.kind().name());
                    row.setString(4, cut(References.targetOf(reference.kind(), reference.name()), TARGET));
                    row.setString(5, cut(reference.name(), LONG));
                    row.setString(6, reference.place().name());
                    row.setString(7, cut(reference.element(), ELEMENT));
                    row.setString(8, cut(reference.elementName(), LONG));
                    row.setString(9, cut(reference.field(), ELEMENT / 2));
                });
    }

    @Override
    public void deviate(String key, DeviationCount deviations) {
        database.update(
                "update procedure_index set allowed = ?, forbidden = ? where source = ?",
                deviations.allowed(),
                deviations.forbidden(),
                IndexedProcedure.draftOf(key));
    }

    @Override
    public List<String> variants(String key) {
        return database.queryForList(
                "select procedure_key from procedure_index where template = ? and release_id is null order by procedure_key",
                String.class,
                key);
    }

    @Override
    public List<String> missingDrafts(int limit) {
        return database.queryForList(
                "select d.procedure_key from (select procedure_key, max(revision) as newest from procedure_draft"
                        + " group by procedure_key) d where not exists (select 1 from procedure_index i"
                        + " where i.source = concat('draft:', d.procedure_key) and i.revision = d.newest)"
                        + " order by d.procedure_key limit ?",
                String.class,
                limit);
    }

    @Override
    public List<String> missingReleases(int limit) {
        return database.queryForList(
                "select r.id from procedure_release r where not exists (select 1 from procedure_index i"
                        + " where i.source = r.id) order by r.id limit ?",
                String.class,
                limit);
    }

    @Override
    public long count() {
        Long count = database.queryForObject(
                "select (select count(distinct procedure_key) from procedure_draft)"
                        + " + (select count(*) from procedure_release)",
                Long.class);
        return count == null ? 0 : count;
    }

    @Override
    public void clear() {
        TABLES.forEach(table -> database.update("delete from " + table));
    }

    private static String folded(String text, int most) {
        return " " + cut(IndexText.of(text), most);
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    /** Numbers the rows of a batch. */
    private static final class Numbers {
        private int last;

        int next() {
            return ++last;
        }
    }
}
