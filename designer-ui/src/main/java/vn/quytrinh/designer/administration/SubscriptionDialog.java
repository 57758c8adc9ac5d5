package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.out.AnnouncementType;
import vn.quytrinh.engine.out.Subscription;
import vn.quytrinh.engine.out.Subscriptions;

/** Asks where something is to be told, of what and of which agencies; stays open with the reason when that is refused. */
final class SubscriptionDialog extends Dialog {
    private final TextField id = new TextField();
    private final TextField url = new TextField();
    private final MultiSelectComboBox<AnnouncementType> types = new MultiSelectComboBox<>();
    private final AgenciesField agencies;

    /**
     * @param now what the subscription is now, null for a new one
     * @param chosen does what was asked for, or throws what refuses it
     */
    SubscriptionDialog(
            AdministrationDesk desk,
            LocalWords words,
            @Nullable Subscription now,
            Consumer<Subscriptions.Request> chosen) {
        setHeaderTitle(now == null ? words.text("subscriptions.create") : words.text("subscriptions.edit", now.id()));
        setWidth("38rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        agencies = new AgenciesField(desk, words);
        agencies.setId("subscription-agencies");
        id.setId("subscription-id");
        id.setLabel(words.text("subscriptions.id"));
        id.setHelperText(words.text("grant.id.help"));
        id.setMaxLength(60);
        id.setWidthFull();
        id.setAutofocus(now == null);
        url.setId("subscription-url");
        url.setLabel(words.text("subscriptions.url"));
        url.setPlaceholder("https://motcua.example.vn/quytrinh");
        url.setHelperText(words.text("subscriptions.url.help"));
        url.setMaxLength(1000);
        url.setWidthFull();
        types.setId("subscription-types");
        types.setLabel(words.text("subscriptions.types"));
        types.setHelperText(words.text("subscriptions.types.help"));
        types.setItems(AnnouncementType.values());
        types.setItemLabelGenerator(type -> words.text("announcement." + type));
        types.setWidthFull();
        if (now != null) {
            show(now);
        }
        Refusal refusal = new Refusal();
        Button save = new Button(words.text(now == null ? "grant.save" : "grant.edit"), click -> {
            try {
                chosen.accept(request());
                close();
            } catch (EngineException refused) {
                refusal.show(refused, words);
            }
        });
        save.setId("subscription-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        VerticalLayout content = new VerticalLayout(id, url, types, agencies, refusal);
        content.setPadding(false);
        content.setSpacing(false);
        add(content);
        getFooter().add(new Button(words.text("shelf.make.cancel"), click -> close()), save);
    }

    private void show(Subscription now) {
        id.setValue(now.id());
        id.setReadOnly(true);
        id.setHelperText(null);
        url.setValue(now.url());
        types.setValue(now.types());
        agencies.choose(now.scope().agencies());
    }

    private Subscriptions.Request request() {
        return new Subscriptions.Request(
                id.getValue().strip(), url.getValue().strip(), types.getValue(), agencies.scope());
    }
}
