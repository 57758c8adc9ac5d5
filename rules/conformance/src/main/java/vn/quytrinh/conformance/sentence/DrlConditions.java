package vn.quytrinh.conformance.sentence;

import java.util.List;
import java.util.stream.Collectors;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Feature;
import vn.quytrinh.conformance.vocabulary.FeatureType;
import vn.quytrinh.model.quality.AnyOf;
import vn.quytrinh.model.quality.Comparison;
import vn.quytrinh.model.quality.Condition;
import vn.quytrinh.model.quality.Matched;
import vn.quytrinh.model.quality.Operator;
import vn.quytrinh.model.quality.Selection;
import vn.quytrinh.model.quality.Value;
import vn.quytrinh.model.quality.ValueKind;

/**
 * Writes conditions as constraints. Every word written is a keyword, a name of the vocabulary as the vocabulary itself spells
 * it, or a number: nothing of a sentence's own text.
 */
final class DrlConditions {

    private final SentenceWords words;
    private final LiteralTable literals;

    DrlConditions(SentenceWords words, LiteralTable literals) {
        this.words = words;
        this.literals = literals;
    }

    /** Writes {@code name : Element(…)} for the elements of a selection that also meet the given constraint. */
    String pattern(String name, Selection selection, String... constraints) {
        ElementKind kind = words.kind(selection);
        String own = selection.getWhere().stream()
                .filter(condition -> !(condition instanceof Matched))
                .map(condition -> ", " + constraint(kind, condition))
                .collect(Collectors.joining());
        String more = List.of(constraints).stream().map(each -> ", " + each).collect(Collectors.joining());
        return (name.isEmpty() ? "" : name + " : ") + "Element(kind == \"" + kind.name() + "\"" + own + more + ")"
                + selection.getWhere().stream()
                        .filter(Matched.class::isInstance)
                        .map(condition -> "\n    " + matched("exists", name, kind, (Matched) condition))
                        .collect(Collectors.joining());
    }

    /** Writes a pattern for a selected element that breaks a claim. */
    String violation(String name, Selection selection, Condition claim) {
        ElementKind kind = words.kind(selection);
        return claim instanceof Matched match
                ? pattern(name, selection) + "\n    " + matched("not", name, kind, match)
                : pattern(name, selection, "!(" + constraint(kind, claim) + ")");
    }

    private String matched(String keyword, String name, ElementKind kind, Matched match) {
        Feature mine = words.feature(kind, match.getFeature());
        Feature theirs = words.feature(words.kind(match.getOther()), match.getOtherFeature());
        return keyword + " "
                + pattern(
                        "",
                        match.getOther(),
                        "Literals.same(" + value("", theirs) + ", " + value(name + ".", mine) + ")");
    }

    String constraint(ElementKind kind, Condition condition) {
        if (condition instanceof AnyOf any) {
            return any.getConditions().stream()
                    .map(each -> constraint(kind, each))
                    .collect(Collectors.joining(" || ", "(", ")"));
        }
        var comparison = (Comparison) condition;
        Feature feature = words.feature(kind, comparison.getFeature());
        return comparison(
                "", kind, feature, comparison.getOperator(), List.copyOf(comparison.getValues()), value("", feature));
    }

    /** Compares an expression of the feature's type with the values. */
    String comparison(
            String owner, ElementKind kind, Feature feature, Operator operator, List<Value> values, String left) {
        return switch (operator) {
            case PRESENT -> "has(\"" + feature.name() + "\")";
            case ABSENT -> "!has(\"" + feature.name() + "\")";
            case YES -> left;
            case NO -> "!" + left;
            case ONE_OF -> "literals.oneOf(" + left + ", " + literals.add(feature.type(), operator, values) + ")";
            case CONTAINS -> "literals.contains(" + left + ", " + literals.add(feature.type(), operator, values) + ")";
            case STARTS_WITH ->
                "literals.startsWith(" + left + ", " + literals.add(feature.type(), operator, values) + ")";
            case EQUAL -> call("same", left, right(owner, kind, feature, operator, values));
            case NOT_EQUAL -> call("different", left, right(owner, kind, feature, operator, values));
            case LESS -> call("less", left, right(owner, kind, feature, operator, values));
            case AT_MOST -> call("atMost", left, right(owner, kind, feature, operator, values));
            case AT_LEAST -> call("atMost", right(owner, kind, feature, operator, values), left);
            case MORE -> call("less", right(owner, kind, feature, operator, values), left);
        };
    }

    private String right(String owner, ElementKind kind, Feature feature, Operator operator, List<Value> values) {
        Value value = values.get(0);
        return value.getKind() == ValueKind.FEATURE
                ? value(owner, words.feature(kind, value.getText()))
                : literal(feature.type(), operator, values);
    }

    /** Takes a value that is no feature and returns the expression for it. */
    String literal(FeatureType type, Operator operator, List<Value> values) {
        return "literals." + accessor(type) + "(" + literals.add(type, operator, values) + ")";
    }

    static String value(String owner, Feature feature) {
        return owner + accessor(feature.type()) + "(\"" + feature.name() + "\")";
    }

    private static String accessor(FeatureType type) {
        return switch (type) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case DATE -> "date";
            case YES_NO -> "flag";
        };
    }

    private static String call(String comparison, String left, String right) {
        return "Literals." + comparison + "(" + left + ", " + right + ")";
    }
}
