package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import vn.quytrinh.model.process.Story;

/** Asks for another name of a story. */
final class NameDialog extends Dialog {

    NameDialog(Story story, StoryKeeper keeper, TrialWords words) {
        setHeaderTitle(words.text("story.rename"));
        TextField name = new TextField(words.text("story.name"));
        name.setWidthFull();
        name.setMaxLength(200);
        name.setValue(story.getName() == null ? "" : story.getName());
        name.setAutofocus(true);
        setWidth("30rem");
        setMaxWidth("94vw");
        add(name);
        Button save = new Button(words.text("story.rename"), click -> {
            close();
            keeper.rename(story, name.getValue());
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }
}
