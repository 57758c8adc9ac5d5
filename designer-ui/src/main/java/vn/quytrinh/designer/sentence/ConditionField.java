package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Feature;
import vn.quytrinh.conformance.vocabulary.FeatureType;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.quality.Comparison;
import vn.quytrinh.model.quality.Operator;

/** A comparison of a sentence: a feature, how it stands, and to what. */
final class ConditionField extends Span {
    private final Comparison comparison;
    private final ElementKind kind;
    private final Wording wording;
    private final Span rest = new Span();

    ConditionField(Comparison comparison, ElementKind kind, Wording wording) {
        this.comparison = comparison;
        this.kind = kind;
        this.wording = wording;
        addClassName("sentence-condition");
        rest.addClassName("sentence-rest");
        add(
                wording.choice(
                        "sentence.feature",
                        List.copyOf(kind.features().values()),
                        feature(),
                        each -> wording.words().of(each.words()),
                        this::become),
                rest);
        build();
    }

    private Feature feature() {
        return kind.feature(comparison.getFeature()).orElseThrow();
    }

    private void become(Feature feature) {
        comparison.setFeature(feature.name());
        comparison.getValues().clear();
        if (!feature.type().allows(comparison.getOperator()) || needsValue(comparison.getOperator())) {
            comparison.setOperator(feature.type() == FeatureType.YES_NO ? Operator.YES : Operator.PRESENT);
        }
        build();
        wording.changed().run();
    }

    private void become(Operator operator) {
        boolean keeps = needsValue(operator)
                && needsValue(comparison.getOperator())
                && isList(operator) == isList(comparison.getOperator());
        comparison.setOperator(operator);
        if (!keeps) {
            comparison.getValues().clear();
            if (needsValue(operator) && !isList(operator)) {
                comparison.getValues().add(SentenceForm.written(feature().type() == FeatureType.NUMBER ? "1" : ""));
            }
        }
        build();
        wording.changed().run();
    }

    private void build() {
        rest.removeAll();
        FeatureType type = feature().type();
        rest.add(wording.choice(
                "sentence.operator",
                Arrays.stream(Operator.values()).filter(type::allows).toList(),
                comparison.getOperator(),
                each -> wording.words().text("sentence.operator." + each.getLiteral()),
                this::become));
        if (!needsValue(comparison.getOperator())) {
            return;
        }
        List<String> known = KnownValues.shipped().of(kind, comparison.getFeature());
        if (isList(comparison.getOperator())) {
            rest.add(ValueField.several(comparison.getValues(), known, wording));
        } else if (comparison.getValues().isEmpty()) {
            rest.add(Blocks.words("quiet", "…"));
        } else {
            rest.add(new ValueField(comparison.getValues().get(0), type, kind, known, wording));
        }
    }

    private static boolean needsValue(Operator operator) {
        return switch (operator) {
            case YES, NO, PRESENT, ABSENT -> false;
            default -> true;
        };
    }

    private static boolean isList(Operator operator) {
        return operator == Operator.ONE_OF || operator == Operator.CONTAINS || operator == Operator.STARTS_WITH;
    }
}
