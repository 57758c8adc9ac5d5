package vn.quytrinh.designer.collaboration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.comment.Comments;

/** A field to say something in, sent by its button or Ctrl+Enter, given up by Escape. */
final class CommentField extends Composite<Div> {
    private final TextArea text = new TextArea();
    private final Refusal refusal = new Refusal();
    private boolean sending;

    CommentField(String words, Consumer<String> send, Runnable cancel) {
        getContent().addClassName("comment-field");
        text.setValue(words);
        text.setWidthFull();
        text.setMaxLength(Comments.LONGEST);
        text.setAriaLabel(getTranslation("collab.comments.text"));
        text.setPlaceholder(getTranslation("collab.comments.text"));
        text.addThemeVariants(TextAreaVariant.LUMO_SMALL);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("comment-text");
        Button ok = new Button(getTranslation("collab.comments.send"), click -> send(send));
        ok.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        ok.addClassName("comment-send");
        ok.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text);
        Button no = new Button(getTranslation("cancel"), click -> cancel.run());
        no.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        no.addClickShortcut(Key.ESCAPE).listenOn(text);
        Div buttons = new Div(ok, no);
        buttons.addClassName("comment-buttons");
        getContent().add(text, refusal, buttons);
    }

    void focus() {
        text.focus();
    }

    /** Tells whether there are words in it that would be lost with it. */
    boolean isBeingWritten() {
        return !sending && !text.getValue().isBlank();
    }

    private void send(Consumer<String> send) {
        refusal.clear();
        if (text.getValue().isBlank()) {
            text.focus();
            return;
        }
        sending = true;
        try {
            send.accept(text.getValue());
        } catch (EngineException refused) {
            sending = false;
            refusal.show(refused, new LocalWords(this));
        }
    }
}
