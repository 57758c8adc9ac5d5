package vn.quytrinh.procedure.json;

import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__ALTERNATIVES;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__CALIBRATED_UNTIL;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__CHECKLIST;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__CLOCK_COUNTED;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__CONDITION;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__CONFIDENCE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__DRAWN_COLUMN;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__DRAWN_ROW;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__DURATION;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__DURATION_TEXT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__END;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__FORMS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__INPUTS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__INSTRUMENT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__JOIN;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__KIND;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__LOOP_LIMIT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__NAME;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__NOT_COUNTED_REASON;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__ORDER;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__OUTPUTS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__PARALLEL_SPLIT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__ROLE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__ROUTING;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__SEPARATE_LIMIT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__SOURCE_STEP_NO;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__SUBSTITUTE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__SURVEY;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__SUSPENSION;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__TIMEOUT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__TOOLS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__TRANSITIONS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__UNIT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.TIMEOUT__LIMIT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.TRANSITION__WHEN;

import org.eclipse.emf.ecore.EReference;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Step;

/** Steps, their ways out and their timeouts. */
final class StepShapes {

    private static final Shape TRANSITION = new Shape()
            .with("to", new TransitionTargetField())
            .with("when", Fields.text(TRANSITION__WHEN))
            .requiring("to")
            .checked((element, object, pointer, reading) -> {
                if (!object.hasNonNull("to")) {
                    reading.faults().missing(pointer + "/to", "to");
                }
            });

    static final Shape TIMEOUT =
            LimitShapes.flat(new Shape(), TIMEOUT__LIMIT).with("onTimeout", new TimeoutEffectField());

    static final Shape STEP = new Shape()
            .with("order", Fields.whole(STEP__ORDER))
            .with("id", Keys.elementId())
            .with("name", Fields.text(STEP__NAME))
            .with("unit", Fields.lenient(StepShapes::isFilled, unit()))
            .with("role", Fields.lenient(StepShapes::isFilled, position(STEP__ROLE)))
            .with("substitute", Fields.lenient(StepShapes::isFilled, position(STEP__SUBSTITUTE)))
            .with("duration", Fields.child(STEP__DURATION, LimitShapes.TIME_LIMIT))
            .with("durationText", Fields.text(STEP__DURATION_TEXT))
            .with("kind", Fields.choice(STEP__KIND))
            .with("clockCounted", Fields.flag(STEP__CLOCK_COUNTED))
            .with("notCountedReason", Fields.text(STEP__NOT_COUNTED_REASON))
            .with("inputs", QualityShapes.texts(STEP__INPUTS))
            .with("tools", QualityShapes.texts(STEP__TOOLS))
            .with("instrument", Fields.lenientText(STEP__INSTRUMENT))
            .with("calibratedUntil", Fields.lenient(JsonNode::isString, Fields.date(STEP__CALIBRATED_UNTIL)))
            .with("survey", Fields.lenientText(STEP__SURVEY))
            .with("outputs", Fields.texts(STEP__OUTPUTS))
            .with("forms", Fields.texts(STEP__FORMS))
            .with("checklist", Fields.texts(STEP__CHECKLIST))
            .with("when", Fields.text(STEP__CONDITION))
            .with("suspension", Fields.lenient(JsonNode::isString, Fields.text(STEP__SUSPENSION)))
            .with("parallelSplit", Fields.flag(STEP__PARALLEL_SPLIT))
            .with("join", Fields.choice(STEP__JOIN))
            .with("loopLimit", Fields.whole(STEP__LOOP_LIMIT))
            .with("separateLimit", Fields.flag(STEP__SEPARATE_LIMIT))
            .with("end", Fields.flag(STEP__END))
            .with("drawnColumn", Fields.whole(STEP__DRAWN_COLUMN))
            .with("drawnRow", Fields.whole(STEP__DRAWN_ROW))
            .with("sourceStepNo", Fields.lenient(JsonNode::isString, Fields.text(STEP__SOURCE_STEP_NO)))
            .with("confidence", Fields.lenient(JsonNode::isString, Fields.text(STEP__CONFIDENCE)))
            .with("alternatives", Fields.children(STEP__ALTERNATIVES, LimitShapes.CONDITIONAL_LIMIT))
            .with("timeout", Fields.child(STEP__TIMEOUT, TIMEOUT))
            .with("next", Fields.children(STEP__TRANSITIONS, TRANSITION))
            .with("routingTable", Fields.<DecisionTable>name(STEP__ROUTING, DecisionTable::getId, Reading::withTable))
            .requiring("id")
            .checked((element, object, pointer, reading) -> {
                var step = (Step) element;
                if (step.getId() != null) {
                    reading.add(step);
                } else if (!object.hasNonNull("id")) {
                    reading.faults().missing(pointer + "/id", "id");
                }
            });

    private StepShapes() {}

    /** A blank unit or role is no reference; the checks of a procedure report it. */
    private static boolean isFilled(JsonNode value) {
        return !value.isString() || !value.stringValue().isBlank();
    }

    private static Field unit() {
        return Fields.<OrgUnit>name(
                STEP__UNIT, OrgUnit::getName, (reading, name, pointer, use) -> use.accept(reading.unit(name)));
    }

    private static Field position(EReference reference) {
        return Fields.<Position>name(
                reference, Position::getName, (reading, name, pointer, use) -> use.accept(reading.position(name)));
    }
}
