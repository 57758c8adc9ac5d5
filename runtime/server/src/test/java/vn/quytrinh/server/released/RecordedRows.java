package vn.quytrinh.server.released;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a database in a file that fits every kind of database: a line of JSON for each, parents before children. */
final class RecordedRows {

    /** What Flyway has done; it is compared, never written. */
    static final String HISTORY = "flyway_schema_history";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RecordedRows() {}

    /**
     * A row.
     *
     * @param table its table
     * @param values its values by column: text, number, flag or null
     */
    record Row(String table, Map<String, JsonNode> values) {}

    static List<Row> read(Path file) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(MAPPER::readTree)
                    .map(line -> new Row(
                            line.path("table").stringValue(),
                            line.path("row").properties().stream()
                                    .collect(Collectors.toMap(
                                            Map.Entry::getKey,
                                            Map.Entry::getValue,
                                            (one, other) -> one,
                                            LinkedHashMap::new))))
                    .toList();
        }
    }

    /** Writes all rows of a database to a file. */
    static void write(Connection database, Path file) throws IOException, SQLException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (String table : Tables.parentsFirst(database)) {
                try (Statement statement = database.createStatement();
                        ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        out.write(MAPPER.writeValueAsString(
                                Map.of("table", table.toLowerCase(Locale.ROOT), "row", values(rows))));
                        out.write('\n');
                    }
                }
            }
        }
    }

    private static Map<String, Object> values(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = value(rows, i, columns.getColumnType(i));
            if (value != null) {
                values.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), value);
            }
        }
        return values;
    }

    private static @Nullable Object value(ResultSet rows, int column, int type) throws SQLException {
        if (rows.getObject(column) == null) {
            return null;
        }
        return switch (JDBCType.valueOf(type)) {
            case BLOB, BINARY, VARBINARY, LONGVARBINARY -> Base64.getEncoder().encodeToString(rows.getBytes(column));
            case TIMESTAMP, TIMESTAMP_WITH_TIMEZONE ->
                rows.getTimestamp(column).toInstant().atOffset(ZoneOffset.UTC).toString();
            case DATE -> rows.getDate(column).toLocalDate().toString();
            case BOOLEAN, BIT -> rows.getBoolean(column);
            case INTEGER, BIGINT, SMALLINT -> rows.getLong(column);
            default -> rows.getString(column);
        };
    }

    /** Puts rows into the tables of a database in place of what is there. */
    static void load(Connection database, List<Row> rows) throws SQLException {
        List<String> tables = new ArrayList<>(Tables.parentsFirst(database));
        for (String table : tables.reversed()) {
            if (!table.equalsIgnoreCase(HISTORY)) {
                execute(database, "delete from \"" + table + "\"");
            }
        }
        for (Row row : rows) {
            if (!row.table().equals(HISTORY)) {
                insert(database, row);
            }
        }
        execute(database, "alter table audit_entry alter column id restart with 100000");
        database.commit();
    }

    private static void insert(Connection database, Row row) throws SQLException {
        String columns = String.join(", ", row.values().keySet());
        String places = String.join(
                ", ", row.values().keySet().stream().map(name -> "?").toList());
        String identity = row.table().equals("audit_entry") ? " overriding system value" : "";
        try (PreparedStatement insert = database.prepareStatement(
                "insert into " + row.table() + " (" + columns + ")" + identity + " values (" + places + ")")) {
            int place = 1;
            for (Map.Entry<String, JsonNode> value : row.values().entrySet()) {
                JDBCType type = Tables.type(database, row.table(), value.getKey());
                insert.setObject(place++, of(value.getValue(), type));
            }
            insert.executeUpdate();
        }
    }

    private static Object of(JsonNode value, JDBCType type) {
        return switch (type) {
            case BLOB, BINARY, VARBINARY, LONGVARBINARY -> Base64.getDecoder().decode(value.stringValue());
            case TIMESTAMP, TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.parse(value.stringValue());
            case DATE -> Date.valueOf(LocalDate.parse(value.stringValue()));
            case BOOLEAN, BIT -> value.booleanValue();
            case INTEGER, SMALLINT -> value.intValue();
            case BIGINT -> value.longValue();
            default -> value.stringValue();
        };
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
