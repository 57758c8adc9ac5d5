package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.handling.table.TableReport;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.rulebase.Text;

/** What the analysis of a table found, a line each, with an example. */
final class TableFindings extends Composite<Div> {
    private static final int MOST_SHOWN = 12;

    private final DecisionTable table;
    private final LocalWords words;

    TableFindings(DecisionTable table, LocalWords words) {
        this.table = table;
        this.words = words;
        getContent().addClassName("table-findings");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    /** Cells that nobody has written yet are counted, not listed. */
    private Optional<Text> blank(TableReport report) {
        long blank = report.notAnalysed().stream().filter(this::isBlank).count();
        return blank == 0
                ? Optional.empty()
                : Optional.of(new Text("Còn %d ô chưa nhập.".formatted(blank), "%d cells are empty.".formatted(blank)));
    }

    private boolean isBlank(TableReport.NotAnalysed cell) {
        return cell.row() <= table.getRows().size()
                && new CellWords(table)
                        .feel(table.getRows().get(cell.row() - 1), cell.column() - 1)
                        .isBlank();
    }

    void show(TableVerdict verdict) {
        getContent().removeAll();
        TableReport report = verdict.report();
        List<Text> found = new ArrayList<>();
        if (verdict.problem() != null) {
            found.add(verdict.problem());
        }
        report.overlaps().forEach(each -> found.add(each.sentence()));
        report.unreachable().forEach(each -> found.add(each.sentence()));
        report.gaps().forEach(each -> found.add(each.sentence()));
        report.notAnalysed().stream().filter(each -> !isBlank(each)).forEach(each -> found.add(each.sentence()));
        blank(report).ifPresent(found::add);
        boolean sound = report.isSound() && verdict.problem() == null;
        Div summary = new Div(
                words.text(sound && found.isEmpty() ? "tables.sound" : "tables.found", String.valueOf(found.size())));
        summary.addClassName(sound ? "table-sound" : "table-unsound");
        getContent().add(summary);
        if (report.limited()) {
            getContent().add(new Div(words.text("tables.limited")));
        }
        UnorderedList list = new UnorderedList();
        found.stream().limit(MOST_SHOWN).forEach(text -> list.add(new ListItem(words.either(text.vi(), text.en()))));
        if (!found.isEmpty()) {
            getContent().add(list);
        }
    }
}
