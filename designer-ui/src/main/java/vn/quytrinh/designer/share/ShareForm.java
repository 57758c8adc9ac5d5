package vn.quytrinh.designer.share;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.engine.share.ShareLinks;

/** Asks which version a link shows, for whom it is and until when it is valid. */
final class ShareForm extends Div {
    private static final int NEWEST = 0;
    private static final int USUAL_DAYS = 30;

    private final Select<Integer> version = new Select<>();
    private final TextField note = new TextField();
    private final LocalDateField lastDay = new LocalDateField("share.until");

    ShareForm(ShareDesk desk, int revision, Consumer<ShareForm> make) {
        addClassName("share-form");
        version.setId("share-version");
        version.setLabel(getTranslation("share.version"));
        version.setItems(List.of(revision, NEWEST));
        version.setItemLabelGenerator(
                each -> each == NEWEST ? getTranslation("share.newest") : getTranslation("share.revision", each));
        version.setValue(revision);
        note.setId("share-note");
        note.setLabel(getTranslation("share.note"));
        note.setPlaceholder(getTranslation("share.note.example"));
        note.setMaxLength(ShareLinks.LONGEST_NOTE);
        note.setErrorMessage(getTranslation("share.note.required"));
        note.setRequiredIndicatorVisible(true);
        lastDay.setId("share-until");
        lastDay.setMin(desk.today());
        lastDay.setMax(desk.today().plusDays(ShareLinks.MOST_DAYS));
        lastDay.setValue(desk.today().plusDays(USUAL_DAYS));
        Button button = new Button(getTranslation("share.make"), click -> {
            note.setInvalid(note.getValue().isBlank());
            if (!note.isInvalid() && lastDay.getValue() != null) {
                make.accept(this);
            }
        });
        button.setId("share-make");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(version, note, lastDay, button);
    }

    /** Returns the version, null for whichever is the newest. */
    @Nullable
    Integer version() {
        return version.getValue() == NEWEST ? null : version.getValue();
    }

    String note() {
        return note.getValue();
    }

    LocalDate lastDay() {
        return lastDay.getValue();
    }

    void forget() {
        note.clear();
        note.setInvalid(false);
    }
}
