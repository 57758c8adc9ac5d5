package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.Grant;

/** Asks who or what is to be let in; stays open with the reason when that is refused. */
final class GrantDialog extends Dialog {

    /** Asks who is to be let in anew. */
    GrantDialog(AdministrationDesk desk, LocalWords words, String kind, List<Role> offered, Consumer<Grant> grant) {
        this(new GrantForm(desk, words, kind, offered), words, words.text(kind + ".create"), "grant.save", grant);
    }

    /** Asks what somebody who is let in is to be from now on. */
    GrantDialog(
            AdministrationDesk desk,
            LocalWords words,
            String kind,
            List<Role> offered,
            Grant now,
            Consumer<Grant> grant) {
        this(
                shown(new GrantForm(desk, words, kind, offered), now),
                words,
                words.text(kind + ".edit", now.id()),
                "grant.edit",
                grant);
    }

    private GrantDialog(GrantForm form, LocalWords words, String title, String saving, Consumer<Grant> grant) {
        setHeaderTitle(title);
        setWidth("36rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        Refusal refusal = new Refusal();
        Button save = new Button(words.text(saving), click -> {
            try {
                grant.accept(form.grant());
                close();
            } catch (EngineException refused) {
                refusal.show(refused, words);
            }
        });
        save.setId("grant-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, refusal);
        getFooter().add(new Button(words.text("shelf.make.cancel"), click -> close()), save);
    }

    private static GrantForm shown(GrantForm form, Grant now) {
        form.show(now);
        return form;
    }
}
