package vn.quytrinh.conformance.sentence;

import java.util.List;
import vn.quytrinh.model.quality.Comparison;
import vn.quytrinh.model.quality.Condition;
import vn.quytrinh.model.quality.EverySentence;
import vn.quytrinh.model.quality.NoSentence;
import vn.quytrinh.model.quality.Operator;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.Selection;
import vn.quytrinh.model.quality.Value;

/** Sentences for tests. */
final class Sentences {

    private static final QualityFactory MODEL = QualityFactory.eINSTANCE;

    private Sentences() {}

    static NoSentence no(String element, Condition... where) {
        NoSentence sentence = MODEL.createNoSentence();
        sentence.setId("S");
        sentence.setSubject(selection(element, where));
        return sentence;
    }

    static EverySentence every(String element, Condition claim) {
        EverySentence sentence = MODEL.createEverySentence();
        sentence.setId("S");
        sentence.setSubject(selection(element));
        sentence.getClaims().add(claim);
        return sentence;
    }

    static Selection selection(String element, Condition... where) {
        Selection selection = MODEL.createSelection();
        selection.setElement(element);
        selection.getWhere().addAll(List.of(where));
        return selection;
    }

    static Comparison equal(String feature, String literal) {
        return comparison(feature, Operator.EQUAL, literal);
    }

    static Comparison containing(String feature, String literal) {
        return comparison(feature, Operator.CONTAINS, literal);
    }

    static Comparison comparison(String feature, Operator operator, String... literals) {
        Comparison comparison = MODEL.createComparison();
        comparison.setFeature(feature);
        comparison.setOperator(operator);
        for (String literal : literals) {
            Value value = MODEL.createValue();
            value.setText(literal);
            comparison.getValues().add(value);
        }
        return comparison;
    }
}
