package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.common.Severity;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.model.quality.Reporting;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.rulebase.Text;

/** One sentence of a rule: its words, how it reads in both languages while it is built, and what a finding of it says. */
final class SentenceCard extends Div {
    private final QualityRule rule;
    private final Wording wording;
    private final Runnable rebuild;
    private final Span vietnamese = new Span();
    private final Span english = new Span();
    private final TextArea messageVi = new TextArea();
    private final TextArea messageEn = new TextArea();
    private Sentence sentence;

    /**
     * @param rule whose sentence it is
     * @param sentence the sentence
     * @param outer what the page writes with
     * @param rebuild shows the sentences of the rule anew
     */
    SentenceCard(QualityRule rule, Sentence sentence, Wording outer, Runnable rebuild) {
        this.rule = rule;
        this.sentence = sentence;
        this.rebuild = rebuild;
        this.wording = new Wording(outer.words(), () -> {
            read();
            outer.changed().run();
        });
        addClassName("sentence-card");
        vietnamese.getElement().setAttribute("lang", "vi");
        english.getElement().setAttribute("lang", "en");
        english.addClassName("quiet");
        Div text = Blocks.block("sentence-text", vietnamese, english);
        text.getElement().setAttribute("aria-live", "polite");
        add(head(), new SentenceField(sentence, wording), text, messages());
        read();
    }

    private Div head() {
        int place = rule.getSentences().indexOf(sentence);
        return Blocks.block(
                "sentence-head",
                Blocks.words("quality-label", wording.words().text("sentence.number", place + 1)),
                wording.choice(
                        "sentence.form",
                        List.of(SentenceForm.values()),
                        SentenceForm.of(sentence),
                        each -> wording.words().text("sentence.form." + each),
                        this::become),
                severity(),
                wording.choice(
                        "sentence.reporting",
                        Reporting.VALUES,
                        sentence.getReporting(),
                        each -> wording.words().text("sentence.reporting." + each.getLiteral()),
                        each -> {
                            sentence.setReporting(each);
                            wording.changed().run();
                        }),
                Blocks.block(
                        "sentence-actions",
                        wording.sign(VaadinIcon.ARROW_UP, "sentence.up", () -> move(-1)),
                        wording.sign(VaadinIcon.ARROW_DOWN, "sentence.down", () -> move(1)),
                        wording.sign(VaadinIcon.COPY_O, "sentence.copy", this::copy),
                        wording.sign(VaadinIcon.TRASH, "sentence.delete", this::delete)));
    }

    private ComboBox<Optional<Severity>> severity() {
        List<Optional<Severity>> items = Stream.concat(
                        Stream.of(Optional.<Severity>empty()),
                        Arrays.stream(Severity.values()).map(Optional::of))
                .toList();
        return wording.choice(
                "sentence.severity",
                items,
                sentence.isSetSeverity() ? Optional.of(sentence.getSeverity()) : Optional.empty(),
                each -> each.map(one -> wording.words().text("severity." + one.getLiteral()))
                        .orElseGet(() -> wording.words().text("sentence.severity.rule")),
                each -> {
                    each.ifPresentOrElse(sentence::setSeverity, sentence::unsetSeverity);
                    wording.changed().run();
                });
    }

    private Details messages() {
        field(messageVi, "sentence.message.vi", sentence.getMessageVi(), sentence::setMessageVi);
        field(messageEn, "sentence.message.en", sentence.getMessageEn(), sentence::setMessageEn);
        Details details = new Details(
                wording.words().text("sentence.message"),
                Blocks.block(
                        "sentence-messages",
                        Blocks.words("quiet", wording.words().text("sentence.message.help")),
                        messageVi,
                        messageEn));
        details.setOpened(sentence.getMessageVi() != null);
        return details;
    }

    private void field(TextArea area, String label, @Nullable String value, Consumer<@Nullable String> taker) {
        area.setLabel(wording.words().text(label));
        area.setWidthFull();
        area.setMinRows(1);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValue(Objects.requireNonNullElse(value, ""));
        area.addValueChangeListener(change -> {
            taker.accept(change.getValue().isBlank() ? null : change.getValue().strip());
            wording.changed().run();
        });
    }

    /** Reads the sentence aloud as it is now. */
    private void read() {
        Text text = Automatic.text(sentence);
        vietnamese.setText(text.vi());
        english.setText(text.en());
        Text message = Automatic.message(sentence);
        messageVi.setPlaceholder(message.vi());
        messageEn.setPlaceholder(message.en());
    }

    private void become(SentenceForm form) {
        Sentence other = form.from(sentence);
        rule.getSentences().set(rule.getSentences().indexOf(sentence), other);
        sentence = other;
        done();
    }

    private void move(int by) {
        int to = rule.getSentences().indexOf(sentence) + by;
        if (to >= 0 && to < rule.getSentences().size()) {
            rule.getSentences().move(to, sentence);
            done();
        }
    }

    private void copy() {
        rule.getSentences().add(rule.getSentences().indexOf(sentence) + 1, EcoreUtil.copy(sentence));
        done();
    }

    private void delete() {
        rule.getSentences().remove(sentence);
        done();
    }

    private void done() {
        rebuild.run();
        wording.changed().run();
    }
}
