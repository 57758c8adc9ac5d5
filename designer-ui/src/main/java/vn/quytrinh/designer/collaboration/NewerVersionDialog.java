package vn.quytrinh.designer.collaboration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.interchange.merge.Change;
import vn.quytrinh.interchange.merge.MergePlan;
import vn.quytrinh.model.process.Procedure;

/** Shows how the person's own work differs from a version that somebody made meanwhile, and asks which shall be the newest. Neither is lost. */
public final class NewerVersionDialog extends Dialog {
    private static final int MOST_SHOWN = 200;

    /**
     * Asks.
     *
     * @param theirs the newest version, not null
     * @param own the person's own work, not null
     * @param now the time, not null
     * @param keepOwn makes the own work the newest version, upon theirs, not null
     * @param takeTheirs goes on from theirs; the own work can be had back by undoing, not null
     */
    public NewerVersionDialog(OpenDraft theirs, Procedure own, Instant now, Runnable keepOwn, Runnable takeTheirs) {
        addClassName("newer-version");
        setHeaderTitle(getTranslation("collab.newer.title"));
        setWidth("58rem");
        setMaxWidth("96vw");
        String when = new Moments(this).moment(theirs.summary().savedAt(), now);
        add(new Paragraph(getTranslation(
                "collab.newer.text",
                theirs.summary().savedBy(),
                theirs.summary().revision(),
                when)));
        List<Change> changes = MergePlan.of(theirs.procedure(), own).changes();
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("collab.newer.none")));
        } else {
            add(differences(changes));
        }
        add(new Paragraph(getTranslation("collab.newer.lossless")));
        Button keep = button("collab.newer.own", keepOwn);
        keep.setId("newer-own");
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button take = button("collab.newer.theirs", takeTheirs);
        take.setId("newer-theirs");
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), take, keep);
    }

    private NativeTable differences(List<Change> changes) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        List.of("element", "field", "theirs.value", "own.value")
                .forEach(column -> head.addHeaderCell().setText(getTranslation("collab.newer." + column)));
        changes.stream().limit(MOST_SHOWN).forEach(change -> {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(change.element());
            row.addDataCell().setText(change.field());
            row.addDataCell().setText(change.before());
            row.addDataCell().setText(change.after());
        });
        return table;
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> {
            close();
            action.run();
        });
    }
}
