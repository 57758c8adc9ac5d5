package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import java.util.function.Supplier;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.plan.StepPlan;

/** Asks for what an event carries before it is played. */
final class EventDialog extends Dialog {

    /** Lets an event happen. */
    interface Player {
        void play(EventType type, Map<String, Object> data);
    }

    /** Asks for the data of an event. */
    static EventDialog of(EventType type, Trial.Decided decided, TrialWords words, Player player) {
        var fields = new EventFields(type, decided, words);
        return new EventDialog(type, fields, fields::data, words, player);
    }

    /** Asks for the facts by which a step's decision table chooses the way. */
    static EventDialog byTable(StepPlan step, Trial.Decided decided, TrialWords words, Player player) {
        var fields = new FactFields(step, decided, words);
        return new EventDialog(EventType.STEP_COMPLETED, fields, fields::data, words, player);
    }

    private EventDialog(
            EventType type, Component fields, Supplier<Map<String, Object>> data, TrialWords words, Player player) {
        setHeaderTitle(words.event(type));
        setWidth("34rem");
        setMaxWidth("94vw");
        add(fields);
        Button cancel = new Button(words.text("cancel"), click -> close());
        Button play = new Button(words.text("trial.play"), click -> {
            close();
            player.play(type, data.get());
        });
        play.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        play.addClickShortcut(Key.ENTER);
        getFooter().add(cancel, play);
    }
}
