package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.quytrinh.rulebase.Text;

/** Puts findings about a table into words, with the labels of its facts. */
final class TableWords {

    private final List<TableFact> facts;

    TableWords(List<TableFact> facts) {
        this.facts = facts;
    }

    Text gap(Map<String, Object> example) {
        Text when = when(example);
        return new Text("Không có dòng nào áp dụng khi " + when.vi() + ".", "No row applies when " + when.en() + ".");
    }

    Text conflict(int first, int second, Map<String, Object> example) {
        Text when = when(example);
        return new Text(
                "Dòng %d và dòng %d cùng áp dụng khi %s nên bảng không có một câu trả lời."
                        .formatted(first, second, when.vi()),
                "Rows %d and %d both apply when %s, so the table has no single answer."
                        .formatted(first, second, when.en()));
    }

    Text masked(int first, int second, Map<String, Object> example) {
        Text when = when(example);
        return new Text(
                "Dòng %d che dòng %d khi %s.".formatted(first, second, when.vi()),
                "Row %d hides row %d when %s.".formatted(first, second, when.en()));
    }

    Text hidden(int row, Map<String, Object> example) {
        Text when = when(example);
        return new Text(
                "Dòng %d không bao giờ quyết định: các dòng ưu tiên hơn đã áp dụng, ví dụ khi %s."
                        .formatted(row, when.vi()),
                "Row %d never decides: rows before it already apply, for example when %s.".formatted(row, when.en()));
    }

    Text impossible(int row) {
        return new Text(
                "Dòng %d không bao giờ áp dụng: không giá trị nào thỏa mọi điều kiện của dòng.".formatted(row),
                "Row %d never applies: no value satisfies all its conditions.".formatted(row));
    }

    Text notAnalysed(int row, int column, String cell) {
        return new Text(
                "Không phân tích được dòng %d, cột %d: %s".formatted(row, column, cell),
                "Not analysed: row %d, column %d: %s".formatted(row, column, cell));
    }

    private Text when(Map<String, Object> example) {
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (TableFact fact : facts) {
            Object value = example.get(fact.name());
            vi.add(fact.label().vi() + " = " + TableRejection.shown(value, "có", "không", "chưa biết"));
            en.add(fact.label().en() + " = " + TableRejection.shown(value, "yes", "no", "unknown"));
        }
        return facts.isEmpty()
                ? new Text("không cần dữ kiện nào", "there are no facts")
                : new Text(String.join(", ", vi), String.join(", ", en));
    }
}
