package vn.quytrinh.designer.collaboration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

/** One line over the page that says what others did, with what can be done about it. The last thing said is what stands there. */
public final class EditingNotice extends Composite<Div> {
    private final Span words = new Span();
    private final Div actions = new Div();
    private @Nullable String said;

    /** Says nothing yet. */
    public EditingNotice() {
        getContent().addClassName("editing-notice");
        getContent().getElement().setAttribute("role", "alert");
        actions.addClassName("editing-notice-actions");
        getContent().add(VaadinIcon.USERS.create(), words, actions);
        clear();
    }

    /**
     * Says something; what is new has no buttons yet, what was hidden stays so.
     *
     * @param id names what happened: with another text it is still the same, not null
     * @param text what happened, not null
     * @return whether it is new
     */
    public boolean say(String id, String text) {
        words.setText(text);
        if (id.equals(said)) {
            return false;
        }
        said = id;
        actions.removeAll();
        getContent().setVisible(true);
        return true;
    }

    /**
     * Offers something to do.
     *
     * @param id the button's id, not null
     * @param text what it does, not null
     * @param action does it, not null
     */
    public EditingNotice offer(String id, String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (actions.getComponentCount() == 0) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        actions.add(button);
        return this;
    }

    /** Says nothing any more. */
    public void clear() {
        said = null;
        getContent().setVisible(false);
    }

    /** Hides what it says, for good as long as nothing else happens. */
    public void dismiss() {
        getContent().setVisible(false);
    }
}
