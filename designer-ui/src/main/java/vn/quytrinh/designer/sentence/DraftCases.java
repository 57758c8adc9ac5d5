package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.pack.CaseRun;
import vn.quytrinh.conformance.pack.RuleCoverage;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.quality.PackRun;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityRule;

/** The cases of a rule that is being written, what each gave, and which of its sentences no case tries. */
final class DraftCases extends Div {
    private final QualityRule rule;
    private final Wording wording;

    /**
     * @param rule the rule
     * @param run what the cases gave, null before they have run
     * @param wording what the page writes with
     * @param adding asks for another case
     */
    DraftCases(QualityRule rule, @Nullable PackRun run, Wording wording, Runnable adding) {
        this.rule = rule;
        this.wording = wording;
        QualityWords words = wording.words();
        addClassName("draft-cases");
        Button add = new Button(words.text("quality.case.add"), VaadinIcon.PLUS.create(), click -> adding.run());
        add.setId("add-case");
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        add(Blocks.block(
                "case-head",
                new H3(words.text("quality.cases", rule.getExamples().size())),
                add));
        coverage(run).ifPresent(this::gaps);
        rule.getExamples().forEach(example -> add(line(example, run)));
    }

    private Optional<RuleCoverage> coverage(@Nullable PackRun run) {
        return run == null ? Optional.empty() : run.coverage().rule(String.valueOf(rule.getId()));
    }

    private void gaps(RuleCoverage coverage) {
        QualityWords words = wording.words();
        coverage.gaps().stream()
                .filter(gap -> gap != RuleCoverage.Gap.SILENT_SENTENCE)
                .forEach(gap -> add(Blocks.words("case-gap", words.text("quality.gap." + gap))));
        coverage.silentSentences().forEach(sentence -> {
            String number = sentence.substring(sentence.lastIndexOf('/') + 1);
            add(Blocks.words("case-gap", words.text("hits.silent", number)));
        });
        if (coverage.gaps().isEmpty()) {
            add(Blocks.words("case-whole", words.text("hits.covered")));
        }
    }

    private Div line(Example example, @Nullable PackRun run) {
        QualityWords words = wording.words();
        Optional<CaseRun> ran = run == null
                ? Optional.empty()
                : run.outcomes().stream()
                        .filter(each -> each.text().equals(example.getText()) && each.passes() == example.isPasses())
                        .findFirst();
        Div text = Blocks.block(
                "case-text",
                new Span(Objects.requireNonNullElse(example.getText(), "")),
                Blocks.words(
                        "quiet",
                        words.text(example.isPasses() ? "quality.expects.nothing" : "quality.expects.finding")
                                + (example.getElement() == null
                                        ? ""
                                        : " " + words.text("quality.at", example.getElement()))));
        ran.filter(each -> !each.findings().isEmpty() || !each.asExpected())
                .ifPresent(each -> text.add(Blocks.words("case-found", words.of(each.found()))));
        Div line = Blocks.block(
                "case-line",
                ran.map(each -> sign(
                                each.asExpected() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CLOSE_CIRCLE,
                                each.asExpected() ? "covered" : "unexpected",
                                each.asExpected() ? "quality.case.ok" : "quality.case.wrong"))
                        .orElseGet(() -> sign(VaadinIcon.CIRCLE_THIN, "unrun", "quality.case.unrun")),
                text,
                wording.sign(VaadinIcon.TRASH, "quality.case.drop", () -> {
                    rule.getExamples().remove(example);
                    wording.changed().run();
                }));
        return line;
    }

    private Span sign(VaadinIcon shape, String style, String key) {
        return Blocks.sign(shape, style, wording.words().text(key));
    }
}
