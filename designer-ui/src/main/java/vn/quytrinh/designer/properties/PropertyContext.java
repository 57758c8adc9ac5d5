package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.quytrinh.designer.editing.EditRefusedException;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.designer.language.BundledTexts;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Text;

/** What all fields of the panel share: the page, the words, the law, and the fields that show the model again after a change. */
final class PropertyContext {
    private static final BundledTexts TEXTS = new BundledTexts();

    private final PropertyDesk desk;
    private final LocalWords words;
    private final GoverningLaw law;
    private final Consumer<EObject> go;
    private final List<PropertyField> fields = new ArrayList<>();
    private boolean showing;

    PropertyContext(PropertyDesk desk, Component speaker, Supplier<LocalDate> today, Consumer<EObject> go) {
        this.desk = desk;
        this.words = new LocalWords(speaker);
        this.law = new GoverningLaw(() -> desk.editor().procedure(), today);
        this.go = go;
    }

    ProcedureEditor editor() {
        return desk.editor();
    }

    Procedure procedure() {
        return desk.editor().procedure();
    }

    boolean isEditable() {
        return desk.isEditable();
    }

    LocalWords words() {
        return words;
    }

    GoverningLaw law() {
        return law;
    }

    /** Shows an element that is somewhere else on the page. */
    void go(EObject element) {
        go.accept(element);
    }

    /** Returns what a feature is called, in both languages, for the name of a change. */
    Text name(EStructuralFeature feature) {
        String key = FeatureSpec.key(feature);
        return new Text(
                TEXTS.getTranslation(key, Language.VIETNAMESE.locale()),
                TEXTS.getTranslation(key, Language.ENGLISH.locale()));
    }

    String label(EStructuralFeature feature) {
        return words.text(FeatureSpec.key(feature));
    }

    /** Returns the help of a feature, empty where it needs none. */
    Optional<String> help(EStructuralFeature feature) {
        String help = words.text(FeatureSpec.key(feature) + ".help");
        return help.startsWith("!") ? Optional.empty() : Optional.of(help);
    }

    void register(PropertyField field) {
        fields.add(field);
        showing(field::show);
    }

    void forget(List<PropertyField> gone) {
        fields.removeAll(gone);
    }

    List<PropertyField> fields() {
        return List.copyOf(fields);
    }

    /** Shows the model in every field that is on the page. */
    void show() {
        showing(() -> List.copyOf(fields).forEach(PropertyField::show));
    }

    /**
     * Makes a change that a person asks for.
     *
     * @return why it was refused, empty when it was made
     */
    Optional<String> change(Consumer<ProcedureEditor> change) {
        if (showing || !isEditable()) {
            return Optional.empty();
        }
        try {
            change.accept(desk.editor());
            return Optional.empty();
        } catch (EditRefusedException refused) {
            return Optional.of(
                    words.either(refused.reason().vi(), refused.reason().en()));
        }
    }

    boolean isShowing() {
        return showing;
    }

    Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Language.VIETNAMESE.locale() : ui.getLocale();
    }

    private void showing(Runnable show) {
        boolean before = showing;
        showing = true;
        try {
            show.run();
        } finally {
            showing = before;
        }
    }
}
