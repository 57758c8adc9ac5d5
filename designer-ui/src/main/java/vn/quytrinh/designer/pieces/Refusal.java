package vn.quytrinh.designer.pieces;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.InvalidRequestException;
import vn.quytrinh.worktime.WorktimeException;

/** Says why something was refused, every fault in a line of its own; invisible while nothing was. */
public final class Refusal extends Div {

    /** Makes the place for it. */
    public Refusal() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
        clear();
    }

    /** Forgets what it said. */
    public void clear() {
        removeAll();
        setVisible(false);
    }

    /** Says why a use case was refused. */
    public void show(EngineException refused, LocalWords words) {
        clear();
        if (refused instanceof InvalidRequestException invalid) {
            invalid.faults().forEach(fault -> say(words.either(fault.message(), fault.messageEn())));
        } else {
            say(words.either(refused.vietnamese(), refused.english()));
        }
    }

    /** Says why the arithmetic of calendars was refused. */
    public void show(WorktimeException refused, LocalWords words) {
        clear();
        words.either(refused.vietnamese(), refused.english()).lines().forEach(this::say);
    }

    private void say(String text) {
        add(new Paragraph(text));
        setVisible(true);
    }
}
