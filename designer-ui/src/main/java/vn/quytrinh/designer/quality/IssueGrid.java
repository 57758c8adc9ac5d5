package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.library.IssueKind;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.procedures.PlainText;

/** What to look after, one issue a row; a click on the procedure opens it at the element. */
final class IssueGrid extends Grid<LibraryResult.Issue> {
    private final QualityWords words;
    private final GridListDataView<LibraryResult.Issue> view;

    IssueGrid(List<LibraryResult.Issue> issues, QualityWords words) {
        this.words = words;
        addClassName("issue-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        addColumn(issue -> words.of(issue.kind().words()))
                .setHeader(words.text("quality.issue.kind"))
                .setWidth("13rem")
                .setFlexGrow(0)
                .setComparator(Comparator.comparing(LibraryResult.Issue::kind));
        addColumn(new ComponentRenderer<>(this::procedure))
                .setHeader(words.text("quality.issue.procedure"))
                .setWidth("16rem")
                .setFlexGrow(1)
                .setComparator(Comparator.comparing(LibraryResult.Issue::name));
        addColumn(LibraryResult.Issue::element)
                .setHeader(words.text("quality.issue.element"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(issue -> words.of(issue.message()))
                .setHeader(words.text("quality.issue.message"))
                .setWidth("18rem")
                .setFlexGrow(3);
        getColumns().forEach(column -> column.setSortable(true).setResizable(true));
        setEmptyStateText(words.text("quality.issue.none"));
        view = setItems(issues);
    }

    void filter(@Nullable IssueKind kind, String search) {
        String wanted = PlainText.of(search);
        view.setFilter(issue -> (kind == null || kind == issue.kind())
                && PlainText.of(issue.procedure() + " " + issue.name() + " " + issue.element() + " "
                                + words.of(issue.message()))
                        .contains(wanted));
    }

    private Component procedure(LibraryResult.Issue issue) {
        if (issue.name().isEmpty()) {
            return new Span(issue.procedure());
        }
        String element = issue.element().isEmpty() ? "" : "?element=" + issue.element();
        Anchor link = new Anchor("procedures/" + issue.procedure() + element, issue.name());
        return Blocks.block("issue-procedure", link, Blocks.words("quiet", issue.procedure()));
    }
}
