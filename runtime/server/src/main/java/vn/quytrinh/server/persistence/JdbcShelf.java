package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.index.DeviationCount;
import vn.quytrinh.engine.index.IndexText;
import vn.quytrinh.engine.index.IndexedProcedure;
import vn.quytrinh.engine.library.Coverage;
import vn.quytrinh.engine.library.Shelf;
import vn.quytrinh.engine.library.ShelfLine;
import vn.quytrinh.engine.library.ShelfQuestion;

/** Lists procedures by the index. */
final class JdbcShelf implements Shelf {

    /** Each draft with the release that is in force on a day, and how many drafts refine it. */
    private static final String LINES = "select p.*, d.saved_at, d.saved_by, r.effective_from as in_force_since,"
            + " coalesce(i.document, '') as document_in_force,"
            + " (select count(*) from procedure_index v where v.template = p.procedure_key and v.release_id is null"
            + " and v.procedure_key <> p.procedure_key) as variants from procedure_index p"
            + " join procedure_draft d on d.procedure_key = p.procedure_key and d.revision = p.revision"
            + " left join procedure_release r on r.procedure_key = p.procedure_key and r.effective_from ="
            + " (select max(n.effective_from) from procedure_release n where n.procedure_key = p.procedure_key"
            + " and n.effective_from <= ? and not exists (select 1 from release_withdrawal w where w.release_id = n.id))"
            + " left join procedure_index i on i.source = r.id where p.release_id is null";

    private final JdbcTemplate database;

    JdbcShelf(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public List<ShelfLine> list(ShelfQuestion question, LocalDate today, AgencyScope scope, int offset, int limit) {
        List<Object> values = new ArrayList<>();
        String lines = lines(question, today, scope, values);
        String way = question.descending() ? " desc" : "";
        values.add(limit);
        values.add(offset);
        return database.query(
                "select * from (" + lines + ") l where 1 = 1" + conditions(question) + " order by "
                        + column(question.order()) + way + ", folded_name, procedure_key limit ? offset ?",
                (row, number) -> line(row),
                values.toArray());
    }

    @Override
    public Coverage count(ShelfQuestion question, LocalDate today, AgencyScope scope) {
        List<Object> values = new ArrayList<>();
        String lines = lines(question, today, scope, values);
        return Objects.requireNonNull(database.queryForObject(
                "select count(*), count(in_force_since), count(case when document_in_force <> '' then 1 end) from ("
                        + lines + ") l where 1 = 1" + conditions(question),
                (row, number) -> new Coverage(row.getInt(1), row.getInt(2), row.getInt(3)),
                values.toArray()));
    }

    @Override
    public List<String> fields(AgencyScope scope) {
        List<Object> values = new ArrayList<>();
        return database.queryForList(
                "select distinct field from procedure_index where release_id is null and field <> ''"
                        + Sight.of("agency", scope, values) + " order by field",
                String.class,
                values.toArray());
    }

    private static String lines(ShelfQuestion question, LocalDate today, AgencyScope scope, List<Object> values) {
        values.add(today);
        var lines = new StringBuilder(LINES);
        lines.append(Sight.of("p.agency", scope, values));
        lines.append(Sight.words("p.folded", IndexText.words(question.words()), values));
        if (!question.field().isEmpty()) {
            lines.append(" and p.field = ?");
            values.add(question.field());
        }
        if (!question.agency().equals("*")) {
            lines.append(" and (p.agency = ? or p.agency like ?)");
            values.add(question.agency());
            values.add(question.agency() + ".%");
        }
        if (!question.master().isEmpty()) {
            lines.append(" and p.template = ?");
            values.add(question.master());
        }
        return lines.toString();
    }

    private static String conditions(ShelfQuestion question) {
        String state = switch (question.state()) {
            case ANY -> "";
            case IN_FORCE -> " and in_force_since is not null";
            case NOT_IN_FORCE -> " and in_force_since is null";
            case COVERED -> " and document_in_force <> ''";
            case UNCOVERED -> " and document_in_force = ''";
        };
        String bond = switch (question.bond()) {
            case ANY -> "";
            case MASTER -> " and variants > 0";
            case VARIANT -> " and template <> ''";
            case FORBIDDEN -> " and template <> '' and forbidden > 0";
            case ALLOWED -> " and template <> '' and forbidden = 0 and allowed > 0";
        };
        return state + bond;
    }

    private static String column(ShelfQuestion.Order order) {
        return switch (order) {
            case NAME -> "folded_name";
            case CODE -> "code";
            case FIELD -> "field";
            case STEPS -> "steps";
            case REVISION -> "revision";
            case IN_FORCE -> "in_force_since";
        };
    }

    private static ShelfLine line(ResultSet row) throws SQLException {
        return new ShelfLine(
                new IndexedProcedure(
                        row.getString("source"),
                        row.getString("procedure_key"),
                        null,
                        row.getInt("revision"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("field"),
                        row.getString("level"),
                        row.getString("agency"),
                        row.getString("template"),
                        row.getString("document"),
                        row.getInt("steps")),
                Columns.instant(row, "saved_at"),
                row.getString("saved_by"),
                new DeviationCount(row.getInt("allowed"), row.getInt("forbidden")),
                row.getInt("variants"),
                row.getObject("in_force_since", LocalDate.class),
                row.getString("document_in_force"));
    }
}
