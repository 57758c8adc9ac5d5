package vn.quytrinh.procedure.json;

import static vn.quytrinh.model.common.CommonPackage.Literals.CONDITIONAL_LIMIT__EXPRESSION;
import static vn.quytrinh.model.common.CommonPackage.Literals.CONDITIONAL_LIMIT__LEGAL_BASIS;
import static vn.quytrinh.model.common.CommonPackage.Literals.CONDITIONAL_LIMIT__UNIT;
import static vn.quytrinh.model.common.CommonPackage.Literals.CONDITIONAL_LIMIT__VALUE;
import static vn.quytrinh.model.common.CommonPackage.Literals.CONDITIONAL_LIMIT__WHEN;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__ALTERNATIVES;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__LEGAL_BASIS;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__NOTE;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__PARTS;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__TEXT;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__UNIT;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__VALUE;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.quytrinh.model.common.LegalUnit;

/** Time limits and conditional limits. */
final class LimitShapes {

    /** About a hundred years; whoever writes more has mistyped. */
    private static final BigDecimal MAX_DAYS = BigDecimal.valueOf(36_500);

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);
    private static final int MAX_DECIMALS = 6;

    static final Shape CONDITIONAL_LIMIT = new Shape()
            .with("when", Fields.text(CONDITIONAL_LIMIT__WHEN))
            .with("expression", Fields.text(CONDITIONAL_LIMIT__EXPRESSION))
            .with("value", value(CONDITIONAL_LIMIT__VALUE))
            .with("unit", Fields.choice(CONDITIONAL_LIMIT__UNIT))
            .with("legalBasis", Fields.text(CONDITIONAL_LIMIT__LEGAL_BASIS))
            .checked((element, object, pointer, reading) -> checkUnit(object, pointer, reading));

    static final Shape TIME_LIMIT = timeLimit();

    private LimitShapes() {}

    private static Shape timeLimit() {
        var shape = new Shape();
        return shape.with("value", value(TIME_LIMIT__VALUE))
                .with("unit", Fields.choice(TIME_LIMIT__UNIT))
                .with("text", Fields.text(TIME_LIMIT__TEXT))
                .with("legalBasis", Fields.text(TIME_LIMIT__LEGAL_BASIS))
                .with("note", Fields.text(TIME_LIMIT__NOTE))
                .with("parts", Fields.children(TIME_LIMIT__PARTS, shape))
                .with("alternatives", Fields.children(TIME_LIMIT__ALTERNATIVES, CONDITIONAL_LIMIT))
                .checked((element, object, pointer, reading) -> checkUnit(object, pointer, reading));
    }

    /** Adds the fields of a time limit that stands flat in its owner's object. */
    static Shape flat(Shape owner, EReference limit) {
        TIME_LIMIT.fields().forEach((name, field) -> owner.with(name, Fields.in(limit, field)));
        return owner.checked((element, object, pointer, reading) -> checkUnit(object, pointer, reading));
    }

    private static void checkUnit(JsonNode limit, String pointer, Reading reading) {
        JsonNode value = limit.path("value");
        JsonNode unitText = limit.path("unit");
        if (!value.isNumber()) {
            return;
        }
        if (unitText.isNull() || unitText.isMissingNode()) {
            reading.faults().missing(Pointer.child(pointer, "unit"), "unit");
            return;
        }
        LegalUnit unit = unitText.isString() ? LegalUnit.get(unitText.stringValue()) : null;
        if (unit != null && isSane(value) && value.decimalValue().compareTo(most(unit)) > 0) {
            absurd(value, Pointer.child(pointer, "value"), reading);
        }
    }

    private static Field value(EStructuralFeature feature) {
        return new Field() {
            @Override
            public void read(EObject element, JsonNode value, String pointer, Reading reading) {
                if (!value.isNumber()) {
                    reading.faults().wrongType(pointer, "a number", value);
                } else if (isSane(value)) {
                    element.eSet(feature, value.decimalValue());
                } else {
                    absurd(value, pointer, reading);
                }
            }

            @Override
            public JsonNode schema(SchemaDefinitions definitions) {
                return SchemaDefinitions.number(MAX_DAYS.multiply(HOURS_A_DAY));
            }

            @Override
            public @Nullable JsonNode write(EObject element) {
                var held = (BigDecimal) element.eGet(feature);
                return held == null ? null : JsonNodeFactory.instance.numberNode(held);
            }
        };
    }

    private static void absurd(JsonNode value, String pointer, Reading reading) {
        String found = Faults.shown(value);
        reading.faults()
                .add(
                        pointer,
                        "INVALID_DURATION",
                        "a duration from 0 to about a hundred years",
                        found,
                        "Thời hạn phải từ 0 đến khoảng một trăm năm, tối đa " + MAX_DECIMALS
                                + " chữ số thập phân, nhưng gặp " + found + ".",
                        "Expected a duration from 0 to about a hundred years with at most " + MAX_DECIMALS
                                + " decimals but found " + found + ".");
    }

    private static boolean isSane(JsonNode value) {
        if ((value.isDouble() || value.isFloat()) && !Double.isFinite(value.doubleValue())) {
            return false;
        }
        BigDecimal amount = value.decimalValue();
        return amount.signum() >= 0
                && amount.precision() <= 20
                && amount.scale() <= 20
                && amount.scale() >= -6
                && amount.stripTrailingZeros().scale() <= MAX_DECIMALS
                && amount.compareTo(MAX_DAYS.multiply(HOURS_A_DAY)) <= 0;
    }

    private static BigDecimal most(LegalUnit unit) {
        return switch (unit) {
            case CLOCK_HOUR, WORKING_HOUR -> MAX_DAYS.multiply(HOURS_A_DAY);
            case SESSION -> MAX_DAYS.multiply(BigDecimal.valueOf(2));
            case WORKING_DAY, CALENDAR_DAY -> MAX_DAYS;
            case WEEK -> BigDecimal.valueOf(5_200);
            case MONTH -> BigDecimal.valueOf(1_200);
            case YEAR -> BigDecimal.valueOf(100);
            case SAME_DAY -> BigDecimal.ONE;
        };
    }
}
