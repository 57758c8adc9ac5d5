package vn.quytrinh.procedure.json;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.quytrinh.model.process.Stage;

/** The steps of a stage, by their ids. */
final class StageStepsField implements Field {

    @Override
    public void read(EObject element, JsonNode value, String pointer, Reading reading) {
        if (!Fields.isTexts(value)) {
            reading.faults().wrongType(pointer, "a list of texts", value);
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            reading.withStep(value.get(i).stringValue(), Pointer.child(pointer, i), ((Stage) element).getSteps()::add);
        }
    }

    @Override
    public JsonNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.texts();
    }

    @Override
    public @Nullable JsonNode write(EObject element) {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        ((Stage) element).getSteps().forEach(step -> ids.add(step.getId()));
        return ids.isEmpty() ? null : ids;
    }
}
