package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.Severity;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.rulebase.Text;

/** A rule while it is written: its sentences, on what it rests, and how much a finding matters. */
final class RuleForm extends Div {
    private static final String ISO = "TCVN ISO 9001:2015";
    private static final int LONGEST_ID = 40;

    private final QualityRule rule;
    private final Wording wording;
    private final Consumer<String> renamed;
    private final Div sentences = Blocks.block("sentence-cards");
    private final TextArea statementVi = new TextArea();
    private final TextArea statementEn = new TextArea();

    /**
     * @param rule the rule
     * @param outer what the page writes with
     * @param renamed is told of another id
     */
    RuleForm(QualityRule rule, Wording outer, Consumer<String> renamed) {
        this.rule = rule;
        this.renamed = renamed;
        this.wording = new Wording(outer.words(), () -> {
            read();
            outer.changed().run();
        });
        addClassName("rule-form");
        Button add = new Button(outer.words().text("sentence.add"), VaadinIcon.PLUS.create(), click -> addSentence());
        add.setId("add-sentence");
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        add(
                Blocks.block("rule-form-row", id(), severity()),
                sentences,
                add,
                Blocks.words("quality-label", outer.words().text("rule.basis")),
                citation(),
                Blocks.words("quality-label", outer.words().text("rule.texts")),
                texts());
        showSentences();
        read();
    }

    private TextField id() {
        TextField id = new TextField(wording.words().text("rule.id"));
        id.setId("rule-id");
        id.setMaxLength(LONGEST_ID);
        id.setAllowedCharPattern("[A-Za-z0-9._-]");
        id.setValue(Objects.requireNonNullElse(rule.getId(), ""));
        id.addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                rule.setId(change.getValue().strip());
                renamed.accept(rule.getId());
                wording.changed().run();
            }
        });
        return id;
    }

    private Select<Severity> severity() {
        Select<Severity> severity = new Select<>();
        severity.setId("rule-form-severity");
        severity.setLabel(wording.words().text("quality.severity"));
        severity.setItems(Severity.VALUES);
        severity.setItemLabelGenerator(each -> wording.words().text("severity." + each.getLiteral()));
        severity.setValue(rule.getSeverity());
        severity.addValueChangeListener(change -> {
            rule.setSeverity(change.getValue());
            wording.changed().run();
        });
        return severity;
    }

    private Div citation() {
        Citation citation = rule.getCitation();
        ComboBox<String> instrument = new ComboBox<>(wording.words().text("rule.instrument"));
        instrument.setId("rule-instrument");
        instrument.setItems(instruments(citation.getInstrument()));
        instrument.setAllowCustomValue(true);
        instrument.setValue(citation.getInstrument());
        instrument.addCustomValueSetListener(typed -> {
            instrument.setItems(instruments(typed.getDetail()));
            instrument.setValue(typed.getDetail());
        });
        listen(instrument, citation::setInstrument);
        TextField article = new TextField(wording.words().text("rule.article"));
        article.setValue(Objects.requireNonNullElse(citation.getArticle(), ""));
        listen(article, citation::setArticle);
        Checkbox verified = new Checkbox(wording.words().text("rule.verified"));
        verified.setValue(citation.isVerified());
        verified.addValueChangeListener(change -> {
            citation.setVerified(change.getValue());
            wording.changed().run();
        });
        LocalDateField from = new LocalDateField("rule.from");
        from.setValue(rule.getEffectiveFrom());
        from.setClearButtonVisible(true);
        listen(from, rule::setEffectiveFrom);
        LocalDateField to = new LocalDateField("rule.to");
        to.setValue(rule.getEffectiveTo());
        to.setClearButtonVisible(true);
        listen(to, rule::setEffectiveTo);
        return Blocks.block("rule-form-row", instrument, article, from, to, verified);
    }

    private Div texts() {
        field(statementVi, "rule.statement.vi", rule.getStatementVi(), rule::setStatementVi);
        field(statementEn, "rule.statement.en", rule.getStatementEn(), rule::setStatementEn);
        TextArea remedyVi = new TextArea();
        field(remedyVi, "rule.remedy.vi", rule.getRemedyVi(), rule::setRemedyVi);
        TextArea remedyEn = new TextArea();
        field(remedyEn, "rule.remedy.en", rule.getRemedyEn(), rule::setRemedyEn);
        return Blocks.block("rule-texts", statementVi, statementEn, remedyVi, remedyEn);
    }

    private void field(TextArea area, String label, @Nullable String value, Consumer<@Nullable String> taker) {
        area.setLabel(wording.words().text(label));
        area.setMinRows(1);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValue(Objects.requireNonNullElse(value, ""));
        listen(area, text -> taker.accept(text == null || text.isBlank() ? null : text.strip()));
    }

    private <T> void listen(HasValue<?, T> field, Consumer<@Nullable T> taker) {
        field.addValueChangeListener(change -> {
            taker.accept(change.getValue());
            wording.changed().run();
        });
    }

    private static List<String> instruments(@Nullable String own) {
        return Stream.concat(
                        Stream.of(ISO, Objects.requireNonNullElse(own, ISO)),
                        LawRegister.vietnam().getInstruments().stream().map(each -> each.getNumber()))
                .distinct()
                .toList();
    }

    private void addSentence() {
        rule.getSentences().add(SentenceForm.EVERY.begin());
        showSentences();
        wording.changed().run();
    }

    private void showSentences() {
        sentences.removeAll();
        rule.getSentences().forEach(each -> sentences.add(new SentenceCard(rule, each, wording, this::showSentences)));
    }

    /** Reads the statement that follows from the sentences while nobody has worded another. */
    private void read() {
        Text statement = Automatic.statement(rule);
        statementVi.setPlaceholder(statement.vi());
        statementEn.setPlaceholder(statement.en());
    }
}
