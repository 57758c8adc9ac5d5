package vn.quytrinh.engine.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.handling.CanonicalJson;

/**
 * What the national portal's services ask for (đồng bộ hồ sơ lên Cổng Dịch vụ công quốc gia): statuses, records and fields, and who
 * knows them. The table is data, {@code national-sync.json}; what nobody has checked against the services is marked there.
 */
final class SyncTable {

    private static final String RESOURCE = "national-sync.json";

    private final Map<Integer, NationalStatus> statuses = new TreeMap<>();
    private final Map<Integer, Set<Integer>> transitions = new TreeMap<>();
    private final Map<String, List<SyncField>> records = new LinkedHashMap<>();

    SyncTable() {
        JsonNode table = read();
        table.path("statuses")
                .forEach(status -> statuses.put(
                        status.path("code").intValue(),
                        new NationalStatus(
                                status.path("code").intValue(),
                                status.path("vi").stringValue(),
                                status.path("opencps").stringValue())));
        table.path("transitions").path("allowed").properties().forEach(from -> {
            Set<Integer> to = new TreeSet<>();
            from.getValue().forEach(code -> to.add(code.intValue()));
            transitions.put(Integer.valueOf(from.getKey()), to);
        });
        table.path("records").properties().forEach(record -> {
            List<SyncField> fields = new ArrayList<>();
            record.getValue().forEach(field -> fields.add(field(field)));
            records.put(record.getKey(), List.copyOf(fields));
        });
    }

    private static SyncField field(JsonNode field) {
        return new SyncField(
                field.path("field").stringValue(),
                SyncField.FilledBy.valueOf(field.path("filledBy").stringValue()),
                text(field, "vi"),
                text(field, "en"),
                field.path("verified").booleanValue(true));
    }

    private static @Nullable String text(JsonNode field, String name) {
        return field.path(name).stringValue(null);
    }

    private static JsonNode read() {
        try (InputStream in = SyncTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + RESOURCE + " but it is not in the jar.");
            }
            return CanonicalJson.mapper().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a status by its code. */
    NationalStatus status(int code) {
        NationalStatus status = statuses.get(code);
        if (status == null) {
            throw new IllegalStateException("Expected a national status of 1 to 10 but found " + code + ".");
        }
        return status;
    }

    /** Tells whether a status may follow another one; the table of transitions is unverified. */
    boolean mayFollow(int from, int to) {
        return from == to || transitions.getOrDefault(from, Set.of()).contains(to);
    }

    /** Returns the fields of a record. */
    List<SyncField> fields(String record) {
        return records.getOrDefault(record, List.of());
    }

    /** Returns the fields of all records by the records' names. */
    Map<String, List<SyncField>> records() {
        return records;
    }
}
