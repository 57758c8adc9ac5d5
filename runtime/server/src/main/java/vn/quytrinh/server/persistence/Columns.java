package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AgencyScope;

/** Values of columns where statements are written by hand. */
final class Columns {

    private Columns() {}

    /** Returns a column as an instant, null where there is none. */
    static @Nullable Instant instantOrNull(ResultSet row, String name) throws SQLException {
        OffsetDateTime time = row.getObject(name, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Returns a column as an instant. */
    static Instant instant(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }

    /** Returns an instant as a column takes it. */
    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Returns an instant as a column takes it, null for null. */
    static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }

    /** Returns rows of two columns, of which the first tells them apart, as a map. */
    static <T> Map<String, T> pairs(List<Object[]> rows, Class<T> type) {
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> type.cast(row[1])));
    }

    /** Returns the condition that an agency is within a scope, and adds what it asks about. */
    static String within(AgencyScope scope, List<Object> values) {
        if (scope.equals(AgencyScope.ALL)) {
            return "";
        }
        List<String> any = new ArrayList<>();
        for (String agency : scope.agencies()) {
            any.add("agency = ? or agency like ?");
            values.add(agency);
            values.add(agency + ".%");
        }
        return any.isEmpty() ? " and 1 = 0" : " and (" + String.join(" or ", any) + ")";
    }
}
