package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Script;
import vn.quytrinh.handling.table.FeelProblem;
import vn.quytrinh.handling.table.FeelProblem.Kind;

/**
 * A field for FEEL: offers what may be written, by its name or by what people call it, and says while one types what is expected.
 * What an office would write otherwise ({@code 05/03/2026}, {@code có}) becomes FEEL when the field is left.
 */
@StyleSheet("context://designer/feel.css")
public final class FeelField extends TextField implements LocaleChangeObserver {
    private static final int PAUSE_MS = 200;

    private FeelForm form;

    /**
     * Makes a field.
     *
     * @param form what it holds, not null
     */
    public FeelField(FeelForm form) {
        this.form = form;
        addClassName("feel-field");
        setManualValidation(true);
        setAutocorrect(false);
        getElement().setAttribute("spellcheck", "false");
        getElement()
                .addEventListener(
                        "input",
                        event -> show(event.getEventData().path("element.value").asString("")))
                .addEventData("element.value")
                .debounce(PAUSE_MS);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                mend(change.getValue());
            }
            show(getValue());
        });
    }

    /** Holds another kind of FEEL from now on. */
    public void setForm(FeelForm form) {
        this.form = form;
        offer();
        show(getValue());
    }

    /** Returns what is wrong with what the field holds, empty for nothing. */
    public Optional<FeelProblem> problem() {
        return form.check().apply(getValue());
    }

    /** Returns what the field offers. */
    public List<FeelWord> words() {
        return form.words();
    }

    /** Returns FEEL in place of what an office would write otherwise; what cannot be told stays. */
    static String meant(String text, FeelForm form) {
        return form.check()
                .apply(text)
                .map(FeelProblem::instead)
                .filter(instead -> form.check().apply(instead).isEmpty())
                .orElse(text);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        offer();
        show(getValue());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Script.load(event.getUI(), "designer/feel.js");
        offer();
    }

    private void mend(String text) {
        String meant = meant(text, form);
        if (!meant.equals(text)) {
            setValue(meant);
        }
    }

    private void show(String text) {
        Optional<FeelProblem> problem = form.check().apply(text);
        boolean wrong = problem.filter(found -> found.kind() == Kind.WRONG).isPresent();
        String sentence = !isAttached()
                ? ""
                : problem.map(found -> new LocalWords(this)
                                .either(found.sentence().vi(), found.sentence().en()))
                        .orElse("");
        setInvalid(wrong);
        setErrorMessage(wrong ? sentence : "");
        setHelperText(wrong ? "" : sentence);
    }

    private void offer() {
        if (!isAttached()) {
            return;
        }
        var speech = new LocalWords(this);
        ArrayNode offered = JsonNodeFactory.instance.arrayNode();
        form.words()
                .forEach(word -> offered.addObject()
                        .put("text", word.text())
                        .put(
                                "label",
                                speech.either(word.label().vi(), word.label().en()))
                        .put("after", word.after()));
        getElement().setPropertyJson("feelWords", offered);
    }
}
