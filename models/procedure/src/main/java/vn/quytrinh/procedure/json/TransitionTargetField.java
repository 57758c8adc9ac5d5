package vn.quytrinh.procedure.json;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;

/** Where a transition leads: a step's id, or {@code SUPPLEMENT}, {@code REFUSE}, {@code REJECT}. */
final class TransitionTargetField implements Field {

    @Override
    public void read(EObject element, JsonNode value, String pointer, Reading reading) {
        var transition = (Transition) element;
        if (!value.isString()) {
            reading.faults().wrongType(pointer, "a text", value);
            return;
        }
        String to = value.stringValue();
        TransitionTarget special = TransitionTarget.get(to);
        if (special != null && special != TransitionTarget.STEP) {
            transition.setTarget(special);
            return;
        }
        transition.setTarget(TransitionTarget.STEP);
        reading.atEnd(() -> {
            Step step = reading.step(to);
            if (step != null) {
                transition.setTo(step);
                return;
            }
            List<String> known = Stream.concat(reading.stepIds().stream(), Stream.of("SUPPLEMENT", "REFUSE", "REJECT"))
                    .toList();
            reading.faults().unknownReference(pointer, "UNKNOWN_TARGET", "đích chuyển tiếp", "target", known, to);
        });
    }

    @Override
    public JsonNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.text();
    }

    @Override
    public @Nullable JsonNode write(EObject element) {
        var transition = (Transition) element;
        if (transition.getTarget() != TransitionTarget.STEP) {
            return JsonNodeFactory.instance.stringNode(transition.getTarget().getLiteral());
        }
        Step to = transition.getTo();
        return to == null ? null : JsonNodeFactory.instance.stringNode(to.getId());
    }
}
