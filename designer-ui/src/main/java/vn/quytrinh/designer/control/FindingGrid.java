package vn.quytrinh.designer.control;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.procedures.PlainText;
import vn.quytrinh.designer.quality.QualityWords;

/** The findings of a library with their filters: pack, rule, severity, agency, and a search in procedure and message. */
final class FindingGrid extends Div {
    private final QualityWords words;
    private final List<LibraryFinding> findings;
    private final ComboBox<String> pack;
    private final ComboBox<String> rule;
    private final ComboBox<String> severity;
    private final ComboBox<String> agency;
    private final TextField search = new TextField();
    private final Span shown = new Span();
    private final Grid<LibraryFinding> grid = new Grid<>();
    private final GridListDataView<LibraryFinding> view;

    FindingGrid(List<LibraryFinding> findings, QualityWords words) {
        this.words = words;
        this.findings = findings;
        addClassName("finding-table");
        pack = filter("pack", LibraryFinding::pack, each -> each.isEmpty() ? "–" : each);
        rule = filter("rule", LibraryFinding::rule, each -> each);
        severity = filter("severity", LibraryFinding::severity, each -> words.text("severity." + each));
        agency = filter("agency", LibraryFinding::agency, each -> each.isEmpty() ? "–" : each);
        search.setId("finding-search");
        search.setLabel(words.text("desk.finding.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        shown.addClassName("quiet");
        columns();
        view = grid.setItems(findings);
        add(Blocks.block("audit-filters", severity, pack, rule, agency, search, shown), grid);
        filter();
    }

    private void columns() {
        grid.setId("library-findings");
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(this::severity))
                .setHeader(words.text("quality.severity"))
                .setWidth("6.5rem")
                .setFlexGrow(0)
                .setComparator(Comparator.comparing(each -> Finding.SEVERITIES.indexOf(each.severity())));
        grid.addColumn(LibraryFinding::rule)
                .setHeader(words.text("rule.id"))
                .setWidth("7rem")
                .setFlexGrow(0)
                .setSortable(true);
        grid.addColumn(new ComponentRenderer<>(this::procedure))
                .setHeader(words.text("quality.issue.procedure"))
                .setWidth("14rem")
                .setFlexGrow(1)
                .setComparator(Comparator.comparing(LibraryFinding::name));
        grid.addColumn(LibraryFinding::element)
                .setHeader(words.text("quality.issue.element"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(each -> words.of(each.message()))
                .setHeader(words.text("quality.issue.message"))
                .setWidth("18rem")
                .setFlexGrow(3);
    }

    private Component severity(LibraryFinding finding) {
        return Blocks.words(
                "severity severity-" + finding.severity().toLowerCase(Locale.ROOT),
                words.text("severity." + finding.severity()));
    }

    private Component procedure(LibraryFinding finding) {
        return finding.procedure().isEmpty()
                ? new Span(words.text("hits.agency"))
                : new Anchor(
                        "procedures/" + finding.procedure()
                                + (finding.element().isEmpty() ? "" : "?element=" + finding.element()),
                        finding.name());
    }

    private ComboBox<String> filter(
            String name, Function<LibraryFinding, String> value, Function<String, String> label) {
        ComboBox<String> box = new ComboBox<>(words.text("desk.finding." + name));
        box.setId("finding-" + name);
        box.setClearButtonVisible(true);
        box.setPlaceholder(words.text("desk.finding.all"));
        box.setItems(findings.stream().map(value).distinct().sorted().toList());
        box.setItemLabelGenerator(label::apply);
        box.addValueChangeListener(change -> filter());
        return box;
    }

    private void filter() {
        String wanted = PlainText.of(search.getValue());
        view.setFilter(each -> fits(pack, each.pack())
                && fits(rule, each.rule())
                && fits(severity, each.severity())
                && fits(agency, each.agency())
                && PlainText.of(each.name() + " " + each.procedure() + " " + words.of(each.message()))
                        .contains(wanted));
        shown.setText(words.text("desk.finding.shown", view.getItemCount(), findings.size()));
    }

    private static boolean fits(ComboBox<String> box, String value) {
        return box.getValue() == null || box.getValue().equals(value);
    }
}
