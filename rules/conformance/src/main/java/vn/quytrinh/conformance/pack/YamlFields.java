package vn.quytrinh.conformance.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Named fields for YAML, in the order in which they are given; a field without a value is left out. */
final class YamlFields {

    private final List<NodeTuple> fields = new ArrayList<>();

    /** Adds a word such as an id, a date or a name of the vocabulary; quoted where YAML needs it. */
    YamlFields word(String field, @Nullable Object value) {
        return put(field, value == null ? null : word(value));
    }

    /** Adds a text in quotes. */
    YamlFields text(String field, @Nullable String value) {
        return put(field, value == null ? null : quotes(value));
    }

    /** Adds a field whose name is quoted too, {@code null} where it has no value. */
    YamlFields quoted(String field, @Nullable String value) {
        fields.add(new NodeTuple(quotes(field), value == null ? word("null") : quotes(value)));
        return this;
    }

    /** Adds a list, an element a line; left out when it is empty. */
    <T> YamlFields list(String field, List<T> values, Function<T, Node> node) {
        return put(
                field,
                values.isEmpty()
                        ? null
                        : new SequenceNode(Tag.SEQ, values.stream().map(node).toList(), FlowStyle.BLOCK));
    }

    /** Adds texts in one line; left out when there are none. */
    YamlFields line(String field, List<String> values) {
        return put(
                field,
                values.isEmpty()
                        ? null
                        : line(values.stream().map(YamlFields::quotes).toList()));
    }

    YamlFields put(String field, @Nullable Node value) {
        if (value != null) {
            fields.add(new NodeTuple(word(field), value));
        }
        return this;
    }

    Node block() {
        return new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK);
    }

    Node inline() {
        return new MappingNode(Tag.MAP, fields, FlowStyle.FLOW);
    }

    static Node line(List<Node> nodes) {
        return new SequenceNode(Tag.SEQ, nodes, FlowStyle.FLOW);
    }

    static Node word(Object value) {
        return new ScalarNode(Tag.STR, value.toString(), ScalarStyle.PLAIN);
    }

    static Node quotes(String value) {
        return new ScalarNode(Tag.STR, value, ScalarStyle.DOUBLE_QUOTED);
    }
}
