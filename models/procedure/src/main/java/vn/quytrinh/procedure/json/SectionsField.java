package vn.quytrinh.procedure.json;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.document.DocumentControl;
import vn.quytrinh.model.document.DocumentFactory;
import vn.quytrinh.model.document.DocumentSection;

/** The sections of the document, by number; each a text. Other shapes stay as they are. */
final class SectionsField implements Field {

    @Override
    public boolean accepts(JsonNode value) {
        return value.isObject() && value.valueStream().allMatch(JsonNode::isString);
    }

    @Override
    public void read(EObject element, JsonNode value, String pointer, Reading reading) {
        value.properties().forEach(each -> {
            DocumentSection section = DocumentFactory.eINSTANCE.createDocumentSection();
            section.setNo(each.getKey());
            section.setText(each.getValue().stringValue());
            ((DocumentControl) element).getSections().add(section);
        });
    }

    /** Any shape: what is not understood is kept. */
    @Override
    public JsonNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.anything();
    }

    @Override
    public @Nullable JsonNode write(EObject element) {
        ObjectNode sections = JsonNodeFactory.instance.objectNode();
        for (DocumentSection section : ((DocumentControl) element).getSections()) {
            sections.put(section.getNo() == null ? "" : section.getNo(), section.getText());
        }
        return sections.isEmpty() ? null : sections;
    }
}
