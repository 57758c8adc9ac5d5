package vn.quytrinh.designer.collaboration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.quytrinh.engine.procedure.DraftVersion;

/** Lists the versions of a draft: who made which when and what changed; each can be looked at, and restored as a new one. */
public final class VersionsDialog extends Dialog {

    /**
     * Lists versions.
     *
     * @param versions the versions, the newest first, not null
     * @param restore restores one of them, empty for those who may not
     */
    public VersionsDialog(List<DraftVersion> versions, Optional<IntConsumer> restore) {
        addClassName("versions");
        setHeaderTitle(getTranslation("collab.versions"));
        setWidth("58rem");
        setMaxWidth("96vw");
        Moments moments = new Moments(this);
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        List.of("number", "when", "who", "note", "actions")
                .forEach(column -> head.addHeaderCell().setText(getTranslation("collab.versions." + column)));
        int newest = versions.getFirst().summary().revision();
        for (DraftVersion version : versions) {
            int revision = version.summary().revision();
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell()
                    .setText(
                            revision == newest
                                    ? getTranslation("collab.versions.newest", revision)
                                    : String.valueOf(revision));
            row.addDataCell().setText(moments.full(version.summary().savedAt()));
            row.addDataCell().setText(version.summary().savedBy());
            row.addDataCell().setText(Objects.requireNonNullElse(version.note(), "–"));
            var actions = row.addDataCell();
            Anchor look = new Anchor(
                    "procedures/" + version.summary().key() + "?version=" + revision,
                    getTranslation("collab.versions.look"),
                    AnchorTarget.BLANK);
            look.setAriaLabel(getTranslation("collab.versions.look.one", revision));
            Anchor compare = new Anchor(
                    "compare/" + version.summary().key() + "?left=" + revision,
                    getTranslation("collab.versions.compare"),
                    AnchorTarget.BLANK);
            compare.setId("compare-" + revision);
            compare.setAriaLabel(getTranslation("collab.versions.compare.one", revision));
            actions.add(look, compare);
            if (restore.isPresent() && revision != newest) {
                actions.add(restoring(revision, restore.get()));
            }
        }
        add(table);
        Button close = new Button(getTranslation("close"), click -> close());
        getFooter().add(close);
    }

    private Button restoring(int revision, IntConsumer restore) {
        Button button = new Button(getTranslation("collab.versions.restore"), click -> {
            close();
            restore.accept(revision);
        });
        button.setId("restore-" + revision);
        button.setAriaLabel(getTranslation("collab.versions.restore.one", revision));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
