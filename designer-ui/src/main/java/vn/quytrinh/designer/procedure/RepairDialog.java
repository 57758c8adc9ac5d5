package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QuickFix;
import vn.quytrinh.designer.pieces.Blocks;

/** Shows what a repair changes and what the rules say then, before it is carried out. */
final class RepairDialog extends Dialog {
    private static final int TOLD = 4;

    RepairDialog(QuickFix fix, RepairPreview preview, Runnable carryOut) {
        addClassName("repair-dialog");
        setHeaderTitle(Words.of(fix.text()));
        setWidth("46rem");
        setMaxWidth("94vw");
        Button cancel = new Button(getTranslation("cancel"), click -> close());
        Button confirm = new Button(getTranslation("findings.fix.do"), click -> {
            close();
            carryOut.run();
        });
        confirm.setId("repair-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(preview.isPossible());
        Div content = Blocks.block("repair");
        if (preview.isPossible()) {
            content.add(table(preview.changes()));
            told(content, "findings.fix.gone", "repair-gone", preview.gone());
            told(content, "findings.fix.new", "repair-new", preview.appearing());
        } else {
            content.add(Blocks.block("refusal", new Span(getTranslation("findings.fix.impossible"))));
            preview.hint().ifPresent(hint -> content.add(new Span(Words.of(hint))));
        }
        add(content);
        getFooter().add(cancel, confirm);
    }

    private Component table(List<StepChange> changes) {
        NativeTableRow head = new NativeTableRow();
        Stream.of("step", "findings.fix.field", "findings.fix.before", "findings.fix.after")
                .forEach(key -> head.add(new NativeTableHeaderCell(getTranslation(key))));
        NativeTableBody body = new NativeTableBody();
        changes.forEach(change -> {
            NativeTableRow row = new NativeTableRow(
                    new NativeTableCell(change.step()),
                    new NativeTableCell(getTranslation(change.field())),
                    new NativeTableCell(change.before().isEmpty() ? "–" : change.before()),
                    new NativeTableCell(change.after().isEmpty() ? "–" : change.after()));
            body.add(row);
        });
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("repair-table");
        return table;
    }

    private void told(Div content, String key, String style, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.stream()
                .limit(TOLD)
                .forEach(finding -> list.add(new ListItem(finding.rule() + ": " + Words.of(finding.message()))));
        if (findings.size() > TOLD) {
            list.add(new ListItem(getTranslation("findings.fix.more", findings.size() - TOLD)));
        }
        content.add(Blocks.block(style, Blocks.words("repair-title", getTranslation(key, findings.size())), list));
    }
}
