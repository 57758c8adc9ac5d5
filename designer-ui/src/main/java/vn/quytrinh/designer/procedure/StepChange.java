package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/**
 * One value of a step that differs between two states of a procedure, in words.
 *
 * @param step the id of the step
 * @param field the key of what differs, {@code step.new} for a step that was not there
 * @param before what it was, may be empty
 * @param after what it is, may be empty
 */
record StepChange(String step, String field, String before, String after) {

    /** Returns what differs, in the order of the steps afterwards. */
    static List<StepChange> between(Procedure before, Procedure after, Component speaker) {
        Map<String, Step> known = new LinkedHashMap<>();
        before.getProcess().getSteps().forEach(step -> known.put(step.getId(), step));
        List<StepChange> changes = new ArrayList<>();
        for (Step step : after.getProcess().getSteps()) {
            Step old = known.get(step.getId());
            fields(speaker).forEach((field, value) -> {
                String was = old == null ? "" : value.apply(old);
                String is = value.apply(step);
                if (!was.equals(is)) {
                    changes.add(new StepChange(step.getId(), field, was, is));
                }
            });
        }
        return changes;
    }

    private static Map<String, Function<Step, String>> fields(Component speaker) {
        Map<String, Function<Step, String>> fields = new LinkedHashMap<>();
        fields.put("step.name", step -> Words.orEmpty(step.getName()));
        fields.put(
                "step.kind",
                step -> step.isSetKind()
                        ? speaker.getTranslation("stepKind." + step.getKind().getLiteral())
                        : "");
        fields.put("step.unit", Words::unitName);
        fields.put("step.role", Words::roleName);
        fields.put("step.time", Words::time);
        fields.put("step.forms", step -> String.join("; ", step.getForms()));
        fields.put("step.outcomes", step -> Words.outcomes(speaker, step));
        return fields;
    }
}
