package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.ExplainedDay;
import vn.quytrinh.worktime.Explanation;

/** The count as a table: number, date, kind of day, why it counts or not, and the document. */
final class DayTable extends Div {
    private final TrialWords words;

    private final @Nullable LocalDate dayZero;
    private final boolean hours;

    DayTable(Explanation count, TrialWords words) {
        this.words = words;
        this.dayZero = count.deadline().dayZero();
        this.hours = dayZero == null;
        addClassName("trial-days");
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : new String[] {"number", "date", "kind", "why", "document"}) {
            head.addHeaderCell().setText(words.text("trial.days." + column));
        }
        DayGroup.of(count).forEach(group -> row(table.getBody().addRow(), group));
        add(table);
    }

    private void row(NativeTableRow row, DayGroup group) {
        row.addClassName(group.counted() ? "is-counted" : group.festive() ? "is-festive" : "is-off");
        cell(row, "day-number", number(group));
        cell(row, "day-date", dates(group));
        cell(row, "day-kind", kinds(group));
        cell(row, "day-why", String.join("; ", group.reasons(words.vietnamese())));
        cell(row, "day-document", String.join("; ", group.documents()));
    }

    private String number(DayGroup group) {
        if (group.counted()) {
            return words.measure(group, hours);
        }
        return group.first().equals(dayZero) ? "0" : "–";
    }

    private static void cell(NativeTableRow row, String style, String text) {
        NativeTableCell cell = row.addDataCell();
        cell.setText(text);
        cell.addClassName(style);
    }

    private String dates(DayGroup group) {
        ExplainedDay only = group.days().getFirst();
        if (group.dates() > 1) {
            return words.shortDay(group.first()) + " – " + words.day(group.last()) + " (" + group.dates() + ")";
        }
        String day = words.shortWeekday(group.first()) + " " + words.day(only.date());
        return hours ? day + " " + only.from().toLocalTime() + "–" + only.to().toLocalTime() : day;
    }

    private String kinds(DayGroup group) {
        return group.days().stream()
                .map(ExplainedDay::kind)
                .distinct()
                .map(kind -> words.either(kind.vietnamese(), kind.english()))
                .collect(Collectors.joining(", "));
    }
}
