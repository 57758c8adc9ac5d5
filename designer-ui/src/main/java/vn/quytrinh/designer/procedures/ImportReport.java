package vn.quytrinh.designer.procedures;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.procedure.json.FormatFault;

/** Says what is wrong with a file that could not be imported: where, what was expected, what was found. */
final class ImportReport extends Dialog {
    private static final int MOST_SHOWN = 200;

    ImportReport(List<FormatFault> faults) {
        setHeaderTitle(getTranslation("import.faults"));
        setWidth("60rem");
        setMaxWidth("94vw");
        boolean vietnamese = Language.of(UI.getCurrent().getLocale()) == Language.VIETNAMESE;
        NativeTable table = new NativeTable();
        table.addClassName("import-faults");
        NativeTableRow head = table.getHead().addRow();
        List.of("pointer", "expected", "found", "message")
                .forEach(column -> head.addHeaderCell().setText(getTranslation("import." + column)));
        faults.stream().limit(MOST_SHOWN).forEach(fault -> {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(fault.pointer().isEmpty() ? "/" : fault.pointer());
            row.addDataCell().setText(fault.expected());
            row.addDataCell().setText(fault.found());
            row.addDataCell().setText(vietnamese ? fault.vietnamese() : fault.english());
        });
        add(new Paragraph(getTranslation("import.faults.lead", faults.size())), new Div(table));
        getFooter().add(new Button(getTranslation("close"), click -> close()));
    }

    /** Shows one line for a while. */
    static void say(UI ui, String text) {
        Notification note = new Notification(text, 6000, Notification.Position.BOTTOM_START);
        ui.add(note);
        note.open();
    }
}
