package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Asks for a case of a rule: a sample or a draft as it is now, and what the rule is expected to find in it. */
public final class CaseDialog extends Dialog {
    private static final int LONGEST = 200;

    /** A procedure to choose, a shipped sample or a draft. */
    private record Source(String key, String name, boolean sample) {}

    private final QualityRule rule;
    private final QualityDesk desk;
    private final QualityWords words;
    private final Consumer<Example> taker;
    private final TextField text = new TextField();
    private final ComboBox<Source> source = new ComboBox<>();
    private final RadioButtonGroup<Boolean> passes = new RadioButtonGroup<>();
    private final ComboBox<String> element = new ComboBox<>();
    private final LocalDateField on = new LocalDateField("quality.case.on");
    private final Refusal refusal = new Refusal();
    private final ElementChange change;
    private final Details changing = new Details();
    private Map<String, String> steps = Map.of();
    private @Nullable Procedure procedure;

    /**
     * Asks for a case.
     *
     * @param rule whose case it is, not null
     * @param desk what the page works with, not null
     * @param words the words of the page, not null
     * @param taker takes the case, or refuses it with an {@link EngineException}, not null
     */
    public CaseDialog(QualityRule rule, QualityDesk desk, QualityWords words, Consumer<Example> taker) {
        this.rule = rule;
        this.desk = desk;
        this.words = words;
        this.taker = taker;
        this.change = new ElementChange(words);
        addClassName("case-dialog");
        setHeaderTitle(words.text("quality.case.title", rule.getId()));
        setWidth("36rem");
        setMaxWidth("94vw");
        fields();
        Button cancel = new Button(words.text("cancel"), click -> close());
        Button save = new Button(words.text("quality.case.save"), click -> save());
        save.setId("case-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Blocks.block(
                "case-form",
                new Paragraph(words.statement(rule)),
                text,
                source,
                passes,
                Blocks.block("case-pair", element, on),
                changing,
                refusal));
        getFooter().add(cancel, save);
    }

    private void fields() {
        text.setId("case-text");
        text.setLabel(words.text("quality.case.text"));
        text.setHelperText(words.text("quality.case.text.help"));
        text.setRequired(true);
        text.setMaxLength(LONGEST);
        source.setId("case-source");
        source.setLabel(words.text("quality.case.source"));
        source.setHelperText(words.text("quality.case.source.help"));
        source.setRequired(true);
        source.setItems(sources());
        source.setItemLabelGenerator(each ->
                each.sample() ? words.text("quality.case.sample", each.name()) : each.name() + " (" + each.key() + ")");
        source.addValueChangeListener(change -> chosen(change.getValue()));
        passes.setId("case-passes");
        passes.setLabel(words.text("quality.case.expected"));
        passes.setItems(List.of(false, true));
        passes.setItemLabelGenerator(
                each -> words.text(Boolean.TRUE.equals(each) ? "quality.expects.nothing" : "quality.expects.finding"));
        passes.setValue(false);
        element.setId("case-element");
        element.setLabel(words.text("quality.case.element"));
        element.setPlaceholder(words.text("quality.case.anywhere"));
        element.setClearButtonVisible(true);
        element.setAllowCustomValue(true);
        element.setItemLabelGenerator(id -> steps.containsKey(id) ? id + " – " + steps.get(id) : id);
        element.addCustomValueSetListener(
                typed -> element.setValue(typed.getDetail().strip()));
        element.addValueChangeListener(chosen -> showElement());
        changing.setSummaryText(words.text("quality.case.change"));
        changing.add(change);
        changing.setVisible(false);
        on.setPlaceholder(words.text("quality.case.on.none"));
        on.setClearButtonVisible(true);
    }

    /**
     * Fills in what is known of the case.
     *
     * @param key the key of a draft
     * @param at the id of an element of it, empty for anywhere
     * @param found whether the rule is expected to find something
     */
    public void begin(String key, String at, boolean found) {
        passes.setValue(!found);
        source.getListDataView()
                .getItems()
                .filter(each -> !each.sample() && each.key().equals(key))
                .findFirst()
                .ifPresent(source::setValue);
        if (!at.isEmpty() && !at.equals(key)) {
            element.setValue(at);
        }
        changing.setOpened(!found);
    }

    private List<Source> sources() {
        return Stream.concat(
                        desk.procedures().list().stream().map(draft -> new Source(draft.key(), draft.name(), false)),
                        SampleProcedures.keys().stream().map(key -> new Source(key, key, true)))
                .toList();
    }

    private void chosen(@Nullable Source chosen) {
        Map<String, String> found = new TreeMap<>();
        procedure = chosen == null ? null : procedure(chosen);
        if (procedure != null && procedure.getProcess() != null) {
            for (Step step : procedure.getProcess().getSteps()) {
                found.put(step.getId(), String.valueOf(step.getName()));
            }
        }
        steps = found;
        element.setItems(List.copyOf(found.keySet()));
        showElement();
    }

    private void showElement() {
        changing.setVisible(procedure != null);
        if (procedure != null) {
            change.show(procedure, Objects.requireNonNullElse(element.getValue(), ""));
        }
    }

    private Procedure procedure(Source chosen) {
        return chosen.sample()
                ? SampleProcedures.load(chosen.key())
                : desk.procedures().open(chosen.key()).procedure();
    }

    private void save() {
        Source chosen = source.getValue();
        text.setInvalid(text.getValue().isBlank());
        source.setInvalid(chosen == null);
        if (chosen == null || procedure == null || text.isInvalid()) {
            return;
        }
        Example example = QualityFactory.eINSTANCE.createExample();
        example.setRule(rule.getId());
        example.setText(text.getValue().strip());
        example.setPasses(Boolean.TRUE.equals(passes.getValue()));
        example.setElement(element.getValue());
        example.setOn(on.getValue());
        if (chosen.sample() && !change.isChanged()) {
            example.setSample(chosen.key());
        } else {
            example.setDocument(new ProcedureJson().write(procedure).toString());
        }
        try {
            taker.accept(example);
            close();
        } catch (EngineException refused) {
            refusal.show(refused, words);
        }
    }
}
