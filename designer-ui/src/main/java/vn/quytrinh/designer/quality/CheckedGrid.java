package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.designer.procedures.PlainText;

/** Every procedure of the library with the number of its findings. */
final class CheckedGrid extends Grid<LibraryResult.Checked> {
    private final GridListDataView<LibraryResult.Checked> view;

    CheckedGrid(List<LibraryResult.Checked> procedures, QualityWords words) {
        addClassName("issue-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        addColumn(LibraryResult.Checked::code)
                .setHeader(words.text("procedures.code"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(each -> new Anchor("procedures/" + each.key(), each.name())))
                .setHeader(words.text("quality.issue.procedure"))
                .setFlexGrow(3)
                .setComparator(Comparator.comparing(LibraryResult.Checked::name));
        for (String severity : Finding.SEVERITIES) {
            addColumn(each -> each.count(severity))
                    .setHeader(words.text("severity." + severity))
                    .setWidth("7rem")
                    .setFlexGrow(0)
                    .setTextAlign(ColumnTextAlign.END);
        }
        addColumn(LibraryResult.Checked::suppressed)
                .setHeader(words.text("quality.checked.aside"))
                .setWidth("8rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        getColumns().forEach(column -> column.setSortable(true).setResizable(true));
        view = setItems(procedures);
    }

    void filter(String search) {
        String wanted = PlainText.of(search);
        view.setFilter(each ->
                PlainText.of(each.code() + " " + each.name() + " " + each.key()).contains(wanted));
    }
}
