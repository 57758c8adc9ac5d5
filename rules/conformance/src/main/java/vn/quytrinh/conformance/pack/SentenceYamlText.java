package vn.quytrinh.conformance.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.quytrinh.model.quality.AnyOf;
import vn.quytrinh.model.quality.Comparison;
import vn.quytrinh.model.quality.Condition;
import vn.quytrinh.model.quality.CountSentence;
import vn.quytrinh.model.quality.EveryPathSentence;
import vn.quytrinh.model.quality.EverySentence;
import vn.quytrinh.model.quality.Matched;
import vn.quytrinh.model.quality.PairSentence;
import vn.quytrinh.model.quality.PrecedesSentence;
import vn.quytrinh.model.quality.QuickFix;
import vn.quytrinh.model.quality.Relation;
import vn.quytrinh.model.quality.Reporting;
import vn.quytrinh.model.quality.Selection;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.model.quality.SumSentence;
import vn.quytrinh.model.quality.Value;

/** Writes the sentences of a pack as YAML, as {@link SentenceYaml} reads them. */
final class SentenceYamlText {

    private SentenceYamlText() {}

    static Node of(Sentence sentence) {
        var fields = new YamlFields();
        String element = sentence.getSubject().getElement();
        if (sentence instanceof EverySentence every) {
            fields.word("every", element)
                    .put("where", where(sentence.getSubject()))
                    .put("has", conditions(every.getClaims()));
        } else if (sentence instanceof CountSentence count) {
            fields.put(quantity(count), value(count.getNumber()))
                    .word("by", count.getBy())
                    .word("of", element)
                    .put("where", where(sentence.getSubject()));
        } else if (sentence instanceof SumSentence sum) {
            fields.word("sum", element)
                    .put("where", where(sentence.getSubject()))
                    .word("feature", sum.getFeature())
                    .word("operator", sum.getOperator())
                    .put("bound", value(sum.getBound()));
        } else if (sentence instanceof PrecedesSentence precedes) {
            fields.word("before", element)
                    .put("where", where(sentence.getSubject()))
                    .put("earlier", selection(precedes.getEarlier()));
        } else if (sentence instanceof PairSentence pair) {
            fields.word("pair", element)
                    .put("where", where(sentence.getSubject()))
                    .put("and", selection(pair.getOther()))
                    .word(pair.getRelation() == Relation.SAME ? "same" : "different", pair.getFeature())
                    .word("following", pair.isFollowing() ? "true" : null);
        } else {
            fields.word(sentence instanceof EveryPathSentence ? "onEveryPath" : "no", element)
                    .put("where", where(sentence.getSubject()));
        }
        return fields.word("severity", sentence.isSetSeverity() ? sentence.getSeverity() : null)
                .word("once", sentence.getReporting() == Reporting.ONCE ? "true" : null)
                .word("fix", sentence.getQuickFix() == QuickFix.NONE ? null : sentence.getQuickFix())
                .text("messageVi", sentence.getMessageVi())
                .text("messageEn", sentence.getMessageEn())
                .block();
    }

    private static String quantity(CountSentence count) {
        return switch (count.getQuantity()) {
            case AT_LEAST -> "atLeast";
            case AT_MOST -> "atMost";
            case EXACTLY -> "exactly";
        };
    }

    private static Node selection(Selection selection) {
        return new YamlFields()
                .word("element", selection.getElement())
                .put("where", where(selection))
                .inline();
    }

    private static @Nullable Node where(Selection selection) {
        return selection.getWhere().isEmpty() ? null : conditions(selection.getWhere());
    }

    private static Node conditions(List<Condition> conditions) {
        return YamlFields.line(
                conditions.stream().map(SentenceYamlText::condition).toList());
    }

    private static Node condition(Condition condition) {
        if (condition instanceof AnyOf any) {
            return new YamlFields().put("any", conditions(any.getConditions())).inline();
        }
        if (condition instanceof Matched match) {
            return new YamlFields()
                    .word("match", match.getFeature())
                    .word("in", match.getOther().getElement())
                    .put("where", where(match.getOther()))
                    .word("with", match.getOtherFeature())
                    .inline();
        }
        var comparison = (Comparison) condition;
        List<Node> parts = new ArrayList<>(
                List.of(YamlFields.word(comparison.getFeature()), YamlFields.word(comparison.getOperator())));
        comparison.getValues().forEach(each -> parts.add(value(each)));
        return YamlFields.line(parts);
    }

    private static Node value(Value value) {
        return switch (value.getKind()) {
            case WRITTEN -> YamlFields.quotes(value.getText());
            case PARAMETER ->
                new YamlFields().word("parameter", value.getText()).inline();
            case FEATURE -> new YamlFields().word("feature", value.getText()).inline();
            case CHECK_DATE -> new YamlFields().word("checkDate", "yes").inline();
        };
    }
}
