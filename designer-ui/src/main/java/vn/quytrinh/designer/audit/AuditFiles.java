package vn.quytrinh.designer.audit;

import com.vaadin.flow.component.Component;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Downloads;
import vn.quytrinh.designer.pieces.TableFile;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.audit.AuditQuery;
import vn.quytrinh.engine.audit.AuditTrail;
import vn.quytrinh.engine.ledger.AuditLine;
import vn.quytrinh.handling.CanonicalJson;

/** The audit log as files, written while they are sent, in little memory. */
final class AuditFiles {
    private static final List<String> HEADS =
            List.of("Vị trí", "Thời điểm", "Ai", "Hành động", "Đối tượng", "Chi tiết", "Mã băm");

    private AuditFiles() {}

    /** Returns links to what is shown, in every form. */
    static Component links(AuditDesk desk, Supplier<AuditQuery> query) {
        Caller caller = desk.caller();
        return Blocks.block(
                "library-files",
                Downloads.button(
                        "download-csv",
                        "CSV",
                        () -> "nhat-ky.csv",
                        "text/csv; charset=utf-8",
                        out -> TableFile.csv(
                                HEADS, rows -> export(desk.trail(), query.get(), "CSV", caller, rows), out)),
                Downloads.button(
                        "download-xlsx",
                        "XLSX",
                        () -> "nhat-ky.xlsx",
                        Downloads.XLSX,
                        out -> TableFile.xlsx(
                                "Nhật ký",
                                HEADS,
                                rows -> export(desk.trail(), query.get(), "XLSX", caller, rows),
                                out)),
                Downloads.button(
                        "download-ndjson",
                        "NDJSON",
                        () -> "nhat-ky.ndjson",
                        "application/x-ndjson",
                        out -> ndjson(desk.trail(), query.get(), caller, out)));
    }

    private static void export(
            AuditTrail trail, AuditQuery query, String format, Caller caller, TableFile.RowWriter rows) {
        trail.export(
                query,
                format,
                caller,
                line -> rows.write(List.of(
                        String.valueOf(line.position()),
                        line.entry().at().toString(),
                        line.entry().caller(),
                        line.entry().action(),
                        line.entry().subject(),
                        line.entry().detail(),
                        Objects.requireNonNullElse(line.hash(), ""))));
    }

    private static void ndjson(AuditTrail trail, AuditQuery query, Caller caller, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        trail.export(query, "NDJSON", caller, line -> {
            try {
                writer.write(CanonicalJson.write(fields(line)));
                writer.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.flush();
    }

    private static Map<String, Object> fields(AuditLine line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", line.id());
        fields.put("position", line.position());
        fields.put("at", line.entry().at().toString());
        fields.put("caller", line.entry().caller());
        fields.put("action", line.entry().action());
        fields.put("subject", line.entry().subject());
        fields.put("detail", line.entry().detail());
        fields.put("hash", Objects.requireNonNullElse(line.hash(), ""));
        return fields;
    }
}
