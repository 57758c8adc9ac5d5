package vn.quytrinh.designer.collaboration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import vn.quytrinh.designer.difference.DifferenceTable;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.comparison.Comparison;

/** Shows how the person's own work differs from a version that somebody made meanwhile, and asks which shall be the newest. Neither is lost. */
public final class NewerVersionDialog extends Dialog {
    /**
     * Asks.
     *
     * @param theirs the newest version, not null
     * @param own the person's own work, not null
     * @param now the time, not null
     * @param keepOwn makes the own work the newest version, upon theirs, not null
     * @param merge brings theirs and the own work together, not null
     * @param takeTheirs goes on from theirs; the own work can be had back by undoing, not null
     */
    public NewerVersionDialog(
            OpenDraft theirs, Procedure own, Instant now, Runnable keepOwn, Runnable merge, Runnable takeTheirs) {
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
        add(new DifferenceTable(
                Comparison.of(theirs.procedure(), own).differences(),
                getTranslation("collab.newer.theirs.value"),
                getTranslation("collab.newer.own.value")));
        add(new Paragraph(getTranslation("collab.newer.lossless")));
        Button keep = button("collab.newer.own", keepOwn);
        keep.setId("newer-own");
        Button both = button("merge.open", merge);
        both.setId("newer-merge");
        both.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button take = button("collab.newer.theirs", takeTheirs);
        take.setId("newer-theirs");
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), take, keep, both);
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> {
            close();
            action.run();
        });
    }
}
