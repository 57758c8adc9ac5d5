package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.model.quality.QualityRule;

/** A rule that two people have changed: what it was, what it is on each side, and what the person takes. */
final class RuleConflictCard extends Div {
    private final RuleMerge conflict;
    private final QualityWords words;
    private final RadioButtonGroup<RuleMerge.Choice> choice = new RadioButtonGroup<>();

    /**
     * @param other who has published the other version
     * @param decided is told when the person has chosen
     */
    RuleConflictCard(RuleMerge conflict, String other, QualityWords words, Runnable decided) {
        this.conflict = conflict;
        this.words = words;
        addClassName("rule-conflict");
        List<RuleMerge.Choice> choices = new ArrayList<>(List.of(RuleMerge.Choice.MINE, RuleMerge.Choice.THEIRS));
        if (conflict.hasBoth()) {
            choices.add(RuleMerge.Choice.BOTH);
        }
        choice.setId("conflict-" + conflict.id());
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setAriaLabel(conflict.id());
        choice.setItems(choices);
        choice.setItemLabelGenerator(each -> switch (each) {
            case MINE -> words.text("pack.merge.choose.mine", told(conflict.mine()));
            case THEIRS -> words.text("pack.merge.choose.theirs", other, told(conflict.theirs()));
            case BOTH -> words.text("pack.merge.choose.both");
        });
        choice.addValueChangeListener(change -> decided.run());
        add(
                new H4(conflict.id()),
                new Paragraph(
                        parts(Objects.requireNonNull(conflict.base()), words).get(0)),
                Blocks.words("quiet", words.text("pack.merge.was", told(conflict.base()))),
                choice);
    }

    String rule() {
        return conflict.id();
    }

    Optional<RuleMerge.Choice> choice() {
        return Optional.ofNullable(choice.getValue());
    }

    /** Says of a version only what not every version says, so that the difference is seen. */
    private String told(@Nullable QualityRule rule) {
        if (rule == null) {
            return words.text("pack.merge.gone");
        }
        List<String> parts = parts(rule, words);
        List<String> own = parts.stream().filter(each -> !isCommon(each)).toList();
        return String.join(" · ", own.isEmpty() ? parts : own);
    }

    private boolean isCommon(String part) {
        return Stream.of(conflict.base(), conflict.mine(), conflict.theirs())
                .allMatch(each -> each != null && parts(each, words).contains(part));
    }

    /** Says what a rule demands and what else two versions of it may differ in. */
    static String told(QualityRule rule, QualityWords words) {
        return String.join(" · ", parts(rule, words));
    }

    private static List<String> parts(QualityRule rule, QualityWords words) {
        String statement = words.statement(rule);
        List<String> parts = new ArrayList<>();
        if (statement != null && !statement.isBlank()) {
            parts.add(statement);
        }
        parts.add(words.of(Automatic.statement(rule)));
        rule.getSentences().stream()
                .map(each -> words.either(written(each.getMessageVi()), written(each.getMessageEn())))
                .filter(each -> !each.isEmpty())
                .forEach(parts::add);
        String remedy = words.either(written(rule.getRemedyVi()), written(rule.getRemedyEn()));
        if (!remedy.isEmpty()) {
            parts.add(words.text("pack.merge.remedy", remedy));
        }
        parts.add(words.text("severity." + rule.getSeverity().getLiteral()));
        if (rule.getCitation() != null && rule.getCitation().getInstrument() != null) {
            String article = rule.getCitation().getArticle();
            parts.add(rule.getCitation().getInstrument() + (article == null ? "" : " " + article));
        }
        parts.add(words.text("pack.merge.cases", rule.getExamples().size()));
        if (!rule.isEnabled()) {
            parts.add(words.text("rule.off"));
        }
        return parts;
    }

    private static String written(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
