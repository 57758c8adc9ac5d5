package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.quytrinh.conformance.pack.CaseRun;
import vn.quytrinh.conformance.pack.RuleCoverage;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.quality.UsedPack;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityRule;

/** The cases of a rule: what each expects, and what it gave when it ran last. */
final class CaseList extends Div {
    private final QualityRule rule;
    private final RuleBook book;
    private final QualityDesk desk;
    private final QualityWords words;
    private final Runnable changed;
    private final Refusal refusal = new Refusal();

    CaseList(UsedPack used, QualityRule rule, RuleBook book, QualityDesk desk, QualityWords words, Runnable changed) {
        this.rule = rule;
        this.book = book;
        this.desk = desk;
        this.words = words;
        this.changed = changed;
        addClassName("case-list");
        List<Example> cases = Stream.concat(rule.getExamples().stream(), book.added(rule.getId()).stream())
                .toList();
        Div head = Blocks.block("case-head", Blocks.words("quality-label", words.text("quality.cases", cases.size())));
        if (desk.mayKeepQuality() && rule.getElsewhere() == null) {
            Button add = new Button(words.text("quality.case.add"), VaadinIcon.PLUS.create(), click -> add());
            add.setId("add-case");
            add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            head.add(add);
        }
        add(head, refusal);
        gaps(used);
        cases.forEach(each -> add(line(each)));
    }

    private void gaps(UsedPack used) {
        book.coverage(used, rule.getId())
                .map(RuleCoverage::gaps)
                .ifPresent(gaps ->
                        gaps.forEach(gap -> add(Blocks.words("case-gap", words.text("quality.gap." + gap)))));
    }

    private Div line(Example example) {
        Optional<CaseRun> run = book.runs(rule.getId()).stream()
                .filter(each -> each.text().equals(example.getText()) && each.passes() == example.isPasses())
                .filter(each -> each.element().equals(Objects.requireNonNullElse(example.getElement(), "")))
                .findFirst();
        Div line = Blocks.block("case-line");
        line.add(run.map(each -> Blocks.sign(
                        each.asExpected() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CLOSE_CIRCLE,
                        each.asExpected() ? "covered" : "unexpected",
                        words.text(each.asExpected() ? "quality.case.ok" : "quality.case.wrong")))
                .orElseGet(() -> Blocks.sign(VaadinIcon.CIRCLE_THIN, "unrun", words.text("quality.case.unrun"))));
        Div text = Blocks.block(
                "case-text",
                new Span(example.getText()),
                Blocks.words(
                        "quiet",
                        words.text(example.isPasses() ? "quality.expects.nothing" : "quality.expects.finding")
                                + at(example)
                                + on(example)));
        run.filter(each -> !each.findings().isEmpty() || !each.asExpected())
                .ifPresent(each -> text.add(Blocks.words("case-found", words.of(each.found()))));
        line.add(text);
        if (desk.mayKeepQuality() && book.isOwn(example)) {
            Button drop = new Button(VaadinIcon.TRASH.create(), click -> drop(example));
            drop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            drop.setAriaLabel(words.text("quality.case.drop"));
            drop.setTooltipText(words.text("quality.case.drop"));
            line.add(drop);
        }
        return line;
    }

    private String at(Example example) {
        return example.getElement() == null ? "" : " " + words.text("quality.at", example.getElement());
    }

    private String on(Example example) {
        return example.getOn() == null ? "" : " · " + words.day(example.getOn());
    }

    private void add() {
        new CaseDialog(rule, desk, words, example -> {
                    book.add(example);
                    changed.run();
                })
                .open();
    }

    private void drop(Example example) {
        try {
            book.drop(example);
            changed.run();
        } catch (EngineException refused) {
            refusal.show(refused, words);
        }
    }
}
