package vn.quytrinh.server.persistence;

import java.sql.Date;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.control.RegisterStore;

/** Keeps the register of controlled documents and their reviews in the database. */
final class JdbcRegisterStore implements RegisterStore {

    /** An agency, those below it, or all. */
    private static final String WITHIN = "(? = '*' or agency = ? or agency like ?)";

    private final JdbcTemplate database;

    JdbcRegisterStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public List<Entry> newest(String agency) {
        return entries(
                "select * from controlled_document d where " + WITHIN
                        + " and version = (select max(version) from controlled_document o where o.agency = d.agency"
                        + " and o.document_id = d.document_id) order by agency, document_id",
                agency,
                agency,
                agency + ".%");
    }

    @Override
    public List<Entry> versions(String agency, String document) {
        return entries(
                "select * from controlled_document where agency = ? and document_id = ? order by version desc",
                agency,
                document);
    }

    private List<Entry> entries(String query, Object... parameters) {
        return database.query(
                query,
                (row, number) -> Entry.of(
                        row.getString("agency"),
                        row.getString("document_id"),
                        row.getInt("version"),
                        Columns.instant(row, "saved_at"),
                        row.getString("saved_by"),
                        row.getString("document")),
                parameters);
    }

    @Override
    public void add(Entry entry) {
        database.update(
                "insert into controlled_document (agency, document_id, version, saved_at, saved_by, document)"
                        + " values (?, ?, ?, ?, ?, ?)",
                entry.agency(),
                entry.document(),
                entry.version(),
                Columns.time(entry.savedAt()),
                entry.savedBy(),
                entry.json());
    }

    @Override
    public List<Reviewed> reviews(String agency) {
        return database.query(
                "select * from document_review where " + WITHIN + " order by recorded_at desc, id",
                (row, number) -> new Reviewed(
                        row.getString("id"),
                        row.getString("agency"),
                        row.getString("document_id"),
                        row.getDate("reviewed_on").toLocalDate(),
                        Columns.instant(row, "recorded_at"),
                        row.getString("reviewed_by"),
                        row.getString("note"),
                        row.getString("reasons")),
                agency,
                agency,
                agency + ".%");
    }

    @Override
    public void add(Reviewed review) {
        database.update(
                "insert into document_review (id, agency, document_id, reviewed_on, recorded_at, reviewed_by, note,"
                        + " reasons) values (?, ?, ?, ?, ?, ?, ?, ?)",
                review.id(),
                review.agency(),
                review.document(),
                Date.valueOf(review.on()),
                Columns.time(review.recordedAt()),
                review.by(),
                review.note(),
                review.reasons());
    }
}
