package vn.quytrinh.server.released;

import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a database says of its tables. */
final class Tables {

    private Tables() {}

    /** Returns the tables as the database spells them, each after those it refers to. */
    static List<String> parentsFirst(Connection database) throws SQLException {
        Map<String, Set<String>> parents = new TreeMap<>();
        try (ResultSet tables = database.getMetaData()
                .getTables(database.getCatalog(), database.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                parents.put(tables.getString("TABLE_NAME"), new HashSet<>());
            }
        }
        for (Map.Entry<String, Set<String>> table : parents.entrySet()) {
            try (ResultSet keys = database.getMetaData()
                    .getImportedKeys(database.getCatalog(), database.getSchema(), table.getKey())) {
                while (keys.next()) {
                    table.getValue().add(keys.getString("PKTABLE_NAME"));
                }
            }
        }
        List<String> ordered = new ArrayList<>();
        while (ordered.size() < parents.size()) {
            List<String> next = parents.entrySet().stream()
                    .filter(table -> !ordered.contains(table.getKey()) && ordered.containsAll(table.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Expected tables without a circle but found one in " + parents);
            }
            ordered.addAll(next);
        }
        return Collections.unmodifiableList(ordered);
    }

    static JDBCType type(Connection database, String table, String column) throws SQLException {
        try (ResultSet columns = database.getMetaData()
                .getColumns(
                        database.getCatalog(), database.getSchema(), spelt(database, table), spelt(database, column))) {
            if (!columns.next()) {
                throw new IllegalStateException("Expected a column " + table + "." + column + " but there is none");
            }
            return JDBCType.valueOf(columns.getInt("DATA_TYPE"));
        }
    }

    private static String spelt(Connection database, String name) throws SQLException {
        return database.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
