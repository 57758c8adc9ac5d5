package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;

/** The rejections of a table that was asked and cannot answer. */
final class TableRejection {

    private static final int SHOWN = 60;

    private TableRejection() {}

    static HandlingException conflict(String table, List<Integer> rows) {
        return new HandlingException(
                "TABLE_CONFLICT",
                "Bảng quyết định %s mâu thuẫn: các dòng %s cùng áp dụng. Cần thu hẹp điều kiện để chỉ một dòng áp dụng."
                        .formatted(table, rows),
                "Decision table %s contradicts itself: the rows %s apply together. Maybe a condition of one must be narrower."
                        .formatted(table, rows));
    }

    static HandlingException noRow(String table, List<TableFact> inputs, @Nullable Object[] values) {
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            vi.add(inputs.get(i).label().vi() + " = " + shown(values[i], "có", "không", "chưa biết"));
            en.add(inputs.get(i).label().en() + " = " + shown(values[i], "yes", "no", "unknown"));
        }
        return new HandlingException(
                "TABLE_NO_ROW",
                "Bảng quyết định %s không có dòng nào cho: %s. Cần thêm một dòng cho trường hợp này."
                        .formatted(table, String.join(", ", vi)),
                "Decision table %s has no row for: %s. Maybe a row for this case is missing."
                        .formatted(table, String.join(", ", en)));
    }

    static HandlingException missing(String table, List<TableFact> missing) {
        return new HandlingException(
                "FACT_MISSING",
                "Bảng quyết định %s cần các dữ kiện %s nhưng chưa có."
                        .formatted(
                                table,
                                missing.stream()
                                        .map(fact -> "\"%s\" (%s)"
                                                .formatted(fact.label().vi(), fact.name()))
                                        .toList()),
                "Decision table %s expects the facts %s but they are missing."
                        .formatted(
                                table,
                                missing.stream()
                                        .map(fact -> "\"%s\" (%s)"
                                                .formatted(fact.label().en(), fact.name()))
                                        .toList()));
    }

    static HandlingException unknown(String table) {
        return new HandlingException(
                "TABLE_UNKNOWN",
                "Bản phát hành không có bảng quyết định %s.".formatted(table),
                "The release has no decision table %s.".formatted(table));
    }

    static HandlingException undecided(String table) {
        return new HandlingException(
                "TABLE_UNDECIDED",
                "Bảng quyết định %s không tính được kết quả với các dữ kiện này. Có thể một biểu thức dùng sai kiểu dữ liệu."
                        .formatted(table),
                "Decision table %s cannot compute a result from these facts. Maybe an expression mixes types."
                        .formatted(table));
    }

    static String shown(@Nullable Object value, String yes, String no, String unknown) {
        if (value == null) {
            return unknown;
        }
        if (value instanceof Boolean bool) {
            return bool ? yes : no;
        }
        if (value instanceof String text) {
            return "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\"";
        }
        return value.toString();
    }
}
