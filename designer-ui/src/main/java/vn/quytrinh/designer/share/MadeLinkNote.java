package vn.quytrinh.designer.share;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import vn.quytrinh.designer.pieces.ServerAddress;
import vn.quytrinh.engine.share.MadeLink;

/** The address of a link that was made just now, which is shown this once. */
final class MadeLinkNote extends Div {

    MadeLinkNote(MadeLink made) {
        addClassName("share-once");
        String address = ServerAddress.base() + SharedPages.PATH + made.token();
        TextField field = new TextField(getTranslation("share.address"));
        field.setId("share-address");
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        Button copy = new Button(getTranslation("share.copy"), VaadinIcon.COPY_O.create());
        copy.setId("share-copy");
        copy.addThemeVariants(ButtonVariant.LUMO_SMALL);
        copy.addClickListener(click -> copy.getElement().executeJs("navigator.clipboard.writeText($0)", address));
        add(new Paragraph(getTranslation("share.once")), field, copy);
    }
}
