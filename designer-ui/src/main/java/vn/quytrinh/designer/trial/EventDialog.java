package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import vn.quytrinh.handling.event.EventType;

/** Asks for what an event carries before it is played. */
final class EventDialog extends Dialog {

    /** Lets an event happen. */
    interface Player {
        void play(EventType type, Map<String, Object> data);
    }

    EventDialog(EventType type, Trial.Decided decided, TrialWords words, Player player) {
        setHeaderTitle(words.event(type));
        setWidth("34rem");
        setMaxWidth("94vw");
        var fields = new EventFields(type, decided, words);
        add(fields);
        Button cancel = new Button(words.text("cancel"), click -> close());
        Button play = new Button(words.text("trial.play"), click -> {
            close();
            player.play(type, fields.data());
        });
        play.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        play.addClickShortcut(Key.ENTER);
        getFooter().add(cancel, play);
    }
}
