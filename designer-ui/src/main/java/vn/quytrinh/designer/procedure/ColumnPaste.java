package vn.quytrinh.designer.procedure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.clipboard.PastedTime;
import vn.quytrinh.designer.editing.EditRefusedException;
import vn.quytrinh.designer.editing.StepField;
import vn.quytrinh.designer.editing.TimeAmount;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Step;

/** Pastes one column of values over rows: times, names, units or roles. One value goes into every row. */
final class ColumnPaste {
    private static final Map<String, StepField> TEXTS =
            Map.of(StepTable.NAME, StepField.NAME, StepTable.UNIT, StepField.UNIT, StepTable.ROLE, StepField.ROLE);

    private final Workbench workbench;

    ColumnPaste(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Tells whether a table is values for the rows; else its rows are steps. */
    boolean takes(SourceTable table, @Nullable String column, List<Step> chosen) {
        boolean single = table.columns() == 1 && !chosen.isEmpty();
        return single
                && (StepTable.TIME.equals(column)
                        || TEXTS.containsKey(column == null ? "" : column) && (table.rows() == 1 || chosen.size() > 1));
    }

    /** Pastes over the chosen rows, or with one chosen over as many as there are values from it on. */
    void paste(SourceTable table, String column, List<Step> chosen) {
        workbench.change(editor -> {
            List<String> values = values(table);
            List<Step> rows = rows(values, chosen);
            List<String> ids = rows.stream().map(Step::getId).toList();
            List<String> each = values.size() == 1
                    ? rows.stream().map(row -> values.getFirst()).toList()
                    : values;
            if (column.equals(StepTable.TIME)) {
                editor.rows().times(ids, times(each, rows));
            } else {
                editor.rows().fill(ids, TEXTS.get(column), each);
            }
        });
    }

    private List<Step> rows(List<String> values, List<Step> chosen) {
        List<Step> all = workbench.editor().steps();
        int from = all.indexOf(chosen.getFirst());
        boolean down = chosen.size() == 1 && from + values.size() <= all.size();
        if (values.size() == 1 || values.size() == chosen.size()) {
            return chosen;
        }
        if (down) {
            return all.subList(from, from + values.size());
        }
        int rows = chosen.size() == 1 ? all.size() - from : chosen.size();
        throw new EditRefusedException(
                "Có %d giá trị trên bảng tạm nhưng chỉ %d dòng để dán. Hãy chọn đúng số dòng rồi dán lại."
                        .formatted(values.size(), rows),
                "There are %d values on the clipboard but %d rows to paste them over. Choose as many rows and paste again."
                        .formatted(values.size(), rows));
    }

    private List<TimeAmount> times(List<String> values, List<Step> rows) {
        List<TimeAmount> times = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            PastedTime time = PastedTime.read(values.get(i));
            if (!time.isClear()) {
                throw new EditRefusedException(
                        "Dòng %d: không đọc được thời gian \"%s\". Hãy ghi một số và đơn vị, như \"3 ngày làm việc\"."
                                .formatted(i + 1, time.text()),
                        "Row %d: expected one amount with its unit but found \"%s\". Maybe write \"3 ngày làm việc\"."
                                .formatted(i + 1, time.text()));
            }
            BigDecimal value = time.value();
            LegalUnit unit = time.unit() == null ? StepTime.unitOrUsual(workbench.editor(), rows.get(i)) : time.unit();
            times.add(new TimeAmount(value, value == null ? null : unit));
        }
        return times;
    }

    private static List<String> values(SourceTable table) {
        return IntStream.range(0, table.rows())
                .mapToObj(
                        row -> table.at(row, 0).map(SourceCell::text).orElse("").replace('\n', ' '))
                .toList();
    }
}
