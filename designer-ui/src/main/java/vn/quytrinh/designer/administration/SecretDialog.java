package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import vn.quytrinh.designer.language.LocalWords;

/** Shows a key or a password for the one time that it can be seen. */
final class SecretDialog extends Dialog {

    SecretDialog(String title, String secret, LocalWords words) {
        setHeaderTitle(title);
        setWidth("36rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        TextField shown = new TextField(words.text("secret.label"));
        shown.setId("secret");
        shown.setValue(secret);
        shown.setReadOnly(true);
        shown.setWidthFull();
        Button copy = new Button(words.text("secret.copy"), VaadinIcon.COPY.create());
        copy.setId("secret-copy");
        copy.addClickListener(click -> shown.getElement().executeJs("navigator.clipboard?.writeText(this.value)"));
        Button close = new Button(words.text("secret.close"), click -> close());
        close.setId("secret-close");
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(words.text("secret.once")), shown);
        getFooter().add(copy, close);
    }
}
