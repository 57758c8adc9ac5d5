package vn.quytrinh.conformance.vocabulary;

import java.util.EnumSet;
import java.util.Set;
import vn.quytrinh.model.quality.Operator;

/** What kind of value a feature has, and how it can be compared. */
public enum FeatureType {
    TEXT(Operator.EQUAL, Operator.NOT_EQUAL, Operator.ONE_OF, Operator.CONTAINS, Operator.STARTS_WITH),
    NUMBER(Operator.EQUAL, Operator.NOT_EQUAL, Operator.LESS, Operator.AT_MOST, Operator.AT_LEAST, Operator.MORE),
    DATE(Operator.EQUAL, Operator.NOT_EQUAL, Operator.LESS, Operator.AT_MOST, Operator.AT_LEAST, Operator.MORE),
    YES_NO(Operator.YES, Operator.NO);

    private final Set<Operator> operators;

    FeatureType(Operator first, Operator... others) {
        operators = EnumSet.of(first, others);
    }

    /** Tells whether a feature of this type can be compared so. */
    public boolean allows(Operator operator) {
        return operators.contains(operator)
                || this != YES_NO && (operator == Operator.PRESENT || operator == Operator.ABSENT);
    }
}
