package vn.quytrinh.conformance.pack;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Every scalar is a text, and a document that holds nothing is nothing. */
final class PlainSchema extends FailsafeSchema {

    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
        Map<Tag, ConstructNode> constructors = new HashMap<>(super.getSchemaTagConstructors());
        constructors.put(Tag.NULL, node -> null);
        return constructors;
    }
}
