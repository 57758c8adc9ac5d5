package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.ConcurrentChangeException;
import vn.quytrinh.engine.editing.WorkingCopy;
import vn.quytrinh.engine.editing.WorkingCopyStore;
import vn.quytrinh.rulebase.Text;

/** Keeps working copies in the database, their models compressed. */
final class JdbcWorkingCopyStore implements WorkingCopyStore {

    private static final String OF_COPY = " where procedure_key = ? and person = ?";

    private final JdbcTemplate database;

    JdbcWorkingCopyStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Optional<WorkingCopy> find(String key, String person) {
        return database.query("select * from working_copy" + OF_COPY, (row, number) -> copy(row), key, person).stream()
                .findFirst();
    }

    @Override
    public List<WorkingCopy> all(String key) {
        return database.query(
                "select * from working_copy where procedure_key = ? order by changed_at desc, person",
                (row, number) -> copy(row),
                key);
    }

    @Override
    public void save(WorkingCopy copy) {
        int changed = database.update(
                "update working_copy set revision = ?, version_position = ?, position = ?, serial = ?, changed_at = ?"
                        + OF_COPY + " and serial = ?",
                copy.revision(),
                copy.versionPosition(),
                copy.position(),
                copy.serial(),
                Columns.time(copy.changedAt()),
                copy.key(),
                copy.person(),
                copy.serial() - 1);
        if (changed == 0 && copy.serial() > 1) {
            throw new ConcurrentChangeException(null);
        }
        if (changed == 0) {
            database.update(
                    "insert into working_copy (procedure_key, person, revision, version_position, position, serial,"
                            + " changed_at) values (?, ?, ?, ?, ?, ?, ?)",
                    copy.key(),
                    copy.person(),
                    copy.revision(),
                    copy.versionPosition(),
                    copy.position(),
                    copy.serial(),
                    Columns.time(copy.changedAt()));
        }
    }

    @Override
    public void delete(WorkingCopy copy) {
        database.update("delete from working_state" + OF_COPY, copy.key(), copy.person());
        database.update("delete from working_copy" + OF_COPY, copy.key(), copy.person());
    }

    @Override
    public List<State> states(WorkingCopy copy) {
        return database.query(
                "select number, title_vi, title_en from working_state" + OF_COPY + " order by number",
                (row, number) -> state(row),
                copy.key(),
                copy.person());
    }

    @Override
    public Optional<byte[]> xmi(WorkingCopy copy, int number) {
        return database
                .query(
                        "select model from working_state" + OF_COPY + " and number = ?",
                        (row, count) -> Packed.unpack(row.getBytes("model")),
                        copy.key(),
                        copy.person(),
                        number)
                .stream()
                .findFirst();
    }

    @Override
    public void add(WorkingCopy copy, State state, byte[] xmi) {
        Text title = state.title();
        database.update(
                "insert into working_state (procedure_key, person, number, title_vi, title_en, model)"
                        + " values (?, ?, ?, ?, ?, ?)",
                copy.key(),
                copy.person(),
                state.number(),
                title == null ? null : title.vi(),
                title == null ? null : title.en(),
                Packed.pack(xmi));
    }

    @Override
    public void keepOnly(WorkingCopy copy, int first, int last) {
        database.update(
                "delete from working_state" + OF_COPY + " and (number < ? or number > ?)",
                copy.key(),
                copy.person(),
                first,
                last);
    }

    private static State state(ResultSet row) throws SQLException {
        String vietnamese = row.getString("title_vi");
        return new State(
                row.getInt("number"), vietnamese == null ? null : new Text(vietnamese, row.getString("title_en")));
    }

    private static WorkingCopy copy(ResultSet row) throws SQLException {
        return new WorkingCopy(
                row.getString("procedure_key"),
                row.getString("person"),
                row.getInt("revision"),
                row.getInt("version_position"),
                row.getInt("position"),
                row.getLong("serial"),
                Columns.instant(row, "changed_at"));
    }
}
