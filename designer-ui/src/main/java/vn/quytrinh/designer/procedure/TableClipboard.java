package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.designer.clipboard.ClipboardTable;
import vn.quytrinh.designer.clipboard.CopiedTable;
import vn.quytrinh.designer.clipboard.PastedTable;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.model.process.Step;

/**
 * Copies the marked rows as a table, and pastes tables as steps after them. One column pasted over marked rows, or one cell, goes
 * into the column in which the cursor is.
 */
final class TableClipboard {
    private final Workbench workbench;
    private final MarkedSteps marked;
    private final RowActions actions;
    private final StepTable table;
    private final ColumnPaste columns;

    TableClipboard(Workbench workbench, MarkedSteps marked, RowActions actions, StepTable table) {
        this.workbench = workbench;
        this.marked = marked;
        this.actions = actions;
        this.table = table;
        this.columns = new ColumnPaste(workbench);
    }

    void listen(Grid<Step> grid) {
        Runnable offer = () -> offer(grid);
        workbench.onChange(offer);
        workbench.onSelection(offer);
        marked.onChange(offer);
        if (workbench.isEditable()) {
            grid.getElement()
                    .addEventListener("step-paste", this::pasted)
                    .addEventData("event.detail.text")
                    .addEventData("event.detail.html")
                    .addEventData("event.detail.large");
        }
    }

    /** Pastes what stands on the clipboard. */
    void paste(String text, String html) {
        Optional<SourceTable> read = ClipboardTable.read(text, html);
        if (read.isEmpty()) {
            Questions.refused(table.getTranslation("paste.empty"));
        } else if (columns.takes(read.get(), table.focusedColumn(), marked.chosen())) {
            columns.paste(read.get(), table.focusedColumn(), marked.chosen());
        } else {
            steps(PastedTable.of(
                    read.get(),
                    workbench.editor().unitNames(),
                    workbench.editor().roleNames()));
        }
    }

    private void steps(PastedTable pasted) {
        PastedTable.Pasted reading = pasted.read();
        if (pasted.sure() && !reading.isDoubtful()) {
            actions.paste(reading.procedure().orElseThrow());
        } else {
            new PasteDialog(pasted, actions::paste).open();
        }
    }

    private void pasted(DomEvent event) {
        if (event.getEventData().get("event.detail.large").asBoolean()) {
            Questions.refused(table.getTranslation("paste.large"));
        } else {
            paste(
                    event.getEventData().get("event.detail.text").asString(),
                    event.getEventData().get("event.detail.html").asString());
        }
    }

    /** The browser asks for what is copied at once, so it is there before. */
    private void offer(Grid<Step> grid) {
        CopiedTable copied =
                CopiedTable.of(marked.chosen().stream().map(TableClipboard::row).toList());
        grid.getElement().executeJs("this.copied = {text: $0, html: $1}", copied.text(), copied.html());
    }

    private static List<String> row(Step step) {
        return List.of(
                step.isSetOrder() ? String.valueOf(step.getOrder()) : "",
                Words.orEmpty(step.getName()),
                Words.unitName(step),
                Words.roleName(step),
                Words.time(step),
                String.join("\n", step.getOutputs()),
                String.join("\n", step.getForms()));
    }
}
