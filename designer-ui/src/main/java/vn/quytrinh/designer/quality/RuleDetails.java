package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import vn.quytrinh.conformance.pack.RuleCoverage;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.quality.UsedPack;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.model.quality.Sentence;

/** All of one rule: what it asks in sentences, on what it rests, whether the agency asks it, and its cases. */
final class RuleDetails extends Div {
    private final UsedPack used;
    private final QualityRule rule;
    private final RuleBook book;
    private final QualityDesk desk;
    private final QualityWords words;
    private final Runnable changed;

    RuleDetails(
            UsedPack used, QualityRule rule, RuleBook book, QualityDesk desk, QualityWords words, Runnable changed) {
        this.used = used;
        this.rule = rule;
        this.book = book;
        this.desk = desk;
        this.words = words;
        this.changed = changed;
        addClassName("rule-details");
        add(new H3(rule.getId()), new Paragraph(words.statement(rule)));
        if (desk.mayKeepQuality() && !rule.getSentences().isEmpty()) {
            add(write());
        }
        sentences();
        facts();
        asked();
        add(new CaseList(used, rule, book, desk, words, changed));
    }

    /** Opens a rule of the agency where it is written, and copies that of another pack. */
    private Button write() {
        boolean own = used.own() != null && used.own().agency().equals(book.agency());
        Map<String, String> asked = own
                ? Map.of("agency", book.agency(), "pack", used.pack().id(), "rule", String.valueOf(rule.getId()))
                : Map.of("agency", book.agency(), "copy", String.valueOf(rule.getId()));
        Button write = new Button(
                words.text(own ? "sentences.open" : "sentences.copy"),
                click -> UI.getCurrent().navigate("quality/sentences", QueryParameters.simple(asked)));
        write.setId("write-rule");
        write.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        return write;
    }

    private void sentences() {
        List<String> silent = book.coverage(used, rule.getId())
                .map(RuleCoverage::silentSentences)
                .orElse(List.of());
        OrderedList list = new OrderedList();
        list.addClassName("sentences");
        for (Sentence sentence : rule.getSentences()) {
            ListItem item = new ListItem(new Span(words.sentence(sentence)));
            if (silent.contains(sentence.getId())) {
                item.add(Blocks.words("sentence-silent", words.text("quality.sentence.silent")));
            }
            list.add(item);
        }
        rule.getHandwritten()
                .forEach(name -> list.add(new ListItem(Blocks.words(
                        "quiet", words.text("quality.handwritten", name.replace(rule.getId() + " ", ""))))));
        if (list.getElement().getChildCount() > 0) {
            add(Blocks.words("quality-label", words.text("quality.sentences")), list);
        }
        if (rule.getAnsweredBy() != null) {
            add(new Paragraph(words.text("quality.answeredBy", rule.getAnsweredBy())));
        }
        if (rule.getElsewhere() != null) {
            add(new Paragraph(words.text("quality.elsewhere")), Blocks.words("quiet", rule.getElsewhere()));
        }
    }

    private void facts() {
        Div cited = Blocks.block("fact-value", new Span(words.citation(rule)));
        if (!rule.getCitation().isVerified()) {
            cited.add(new Unverified(words));
        }
        add(
                fact("quality.citation", cited),
                fact(
                        "quality.period",
                        Blocks.block(
                                "fact-value", new Span(words.period(rule.getEffectiveFrom(), rule.getEffectiveTo())))));
        if (!words.remedy(rule).isEmpty()) {
            add(fact("quality.remedy", Blocks.block("fact-value", new Span(words.remedy(rule)))));
        }
    }

    private Div fact(String label, Div value) {
        return Blocks.block("quality-fact", Blocks.words("quiet", words.text(label)), value);
    }

    private void asked() {
        PackChoiceForm choice = book.choice(used.pack().id());
        Refusal refusal = new Refusal();
        Checkbox asked = new Checkbox(words.text("quality.asked"));
        asked.setId("rule-asked");
        asked.setValue(!choice.leftOut().contains(rule.getId()));
        asked.setReadOnly(!desk.mayKeepQuality());
        asked.addValueChangeListener(change -> {
            try {
                book.choose(choice.with(rule.getId(), change.getValue()));
                changed.run();
            } catch (EngineException refused) {
                refusal.show(refused, words);
            }
        });
        add(asked, refusal);
    }
}
