package vn.quytrinh.designer.collaboration;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.engine.procedure.Procedures;

/** Asks what changed before the work becomes a version; what the steps themselves tell is there already. */
public final class CreateVersionDialog extends Dialog {
    private static final int MOST_TOLD = 5;

    /**
     * Asks.
     *
     * @param why why a version is needed first, empty when it is what the person asked for, not null
     * @param done what was done since the last version, not null
     * @param create makes the version with the note, not null
     */
    public CreateVersionDialog(String why, List<String> done, Consumer<String> create) {
        addClassName("create-version");
        setHeaderTitle(getTranslation("collab.version.create"));
        setWidth("34rem");
        setMaxWidth("94vw");
        if (!why.isEmpty()) {
            add(new Paragraph(why));
        }
        TextArea note = new TextArea(getTranslation("collab.version.note"));
        note.setId("version-note");
        note.setWidthFull();
        note.setMaxLength(Procedures.LONGEST_NOTE);
        note.setHelperText(getTranslation("collab.version.note.help"));
        note.setValue(told(done));
        note.setAutofocus(true);
        note.setAutoselect(true);
        add(note);
        Button ok = new Button(getTranslation("collab.version.create"), click -> {
            close();
            create.accept(note.getValue());
        });
        ok.setId("version-create");
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ok.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), ok);
    }

    private String told(List<String> done) {
        List<String> distinct = done.stream().distinct().toList();
        int left = distinct.size() - MOST_TOLD;
        String told = String.join("; ", distinct.subList(0, Math.min(MOST_TOLD, distinct.size())));
        return left > 0 ? told + getTranslation("collab.version.more", left) : told;
    }
}
