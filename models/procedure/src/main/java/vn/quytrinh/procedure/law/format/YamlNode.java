package vn.quytrinh.procedure.law.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a file with its line; what is wrong with it goes to the faults. A missing value stands on the line of its parent. */
final class YamlNode {

    private final String file;
    private final String field;
    private final @Nullable Node node;
    private final int line;
    private final LawFaults faults;

    private YamlNode(String file, String field, @Nullable Node node, int line, LawFaults faults) {
        this.file = file;
        this.field = field;
        this.node = node;
        this.line = line;
        this.faults = faults;
    }

    static YamlNode root(String file, Node node, LawFaults faults) {
        return new YamlNode(file, "", node, line(node), faults);
    }

    /** Returns the line, from 1. */
    int line() {
        return line;
    }

    boolean isMissing() {
        return node == null
                || node instanceof ScalarNode scalar
                        && scalar.isPlain()
                        && scalar.getValue().isEmpty();
    }

    /** Checks that this has named fields and only these, each once. */
    YamlNode fields(String... allowed) {
        if (!(node instanceof MappingNode mapping)) {
            fault(Expectation.FIELDS);
            return this;
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (!Arrays.asList(allowed).contains(name)) {
                faults.add(
                        file,
                        line(tuple.getKeyNode()),
                        "",
                        Expectation.knownFields(String.join(", ", allowed)),
                        "“" + name + "”",
                        "\"" + name + "\"");
            } else if (!seen.add(name)) {
                faults.add(
                        file,
                        line(tuple.getKeyNode()),
                        "",
                        Expectation.FIELD_ONCE,
                        "“" + name + "” lần thứ hai",
                        "\"" + name + "\" a second time");
            }
        }
        return this;
    }

    YamlNode get(String name) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name)) {
                    return new YamlNode(file, name, tuple.getValueNode(), line(tuple.getValueNode()), faults);
                }
            }
        }
        return new YamlNode(file, name, null, line, faults);
    }

    /** Returns the entries of a list that must be there. */
    List<YamlNode> elements() {
        if (!(node instanceof SequenceNode sequence)) {
            fault(Expectation.LIST);
            return List.of();
        }
        return sequence.getValue().stream()
                .map(each -> new YamlNode(file, field, each, line(each), faults))
                .toList();
    }

    /** Returns the texts of a list that may be missing. */
    List<String> texts() {
        return isMissing() ? List.of() : elements().stream().map(YamlNode::text).toList();
    }

    String text() {
        String text = textOrNull();
        if (text == null && isMissing()) {
            fault(Expectation.TEXT);
        }
        return text == null ? "" : text;
    }

    @Nullable
    String textOrNull() {
        if (isMissing()) {
            return null;
        }
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            fault(Expectation.TEXT);
            return null;
        }
        return scalar.getValue();
    }

    boolean flag() {
        if (node instanceof ScalarNode scalar && Set.of("true", "false").contains(scalar.getValue())) {
            return scalar.getValue().equals("true");
        }
        fault(Expectation.FLAG);
        return false;
    }

    @Nullable
    LocalDate date() {
        if (isMissing()) {
            fault(Expectation.DATE);
        }
        return dateOrNull();
    }

    @Nullable
    LocalDate dateOrNull() {
        if (isMissing()) {
            return null;
        }
        try {
            return node instanceof ScalarNode scalar ? LocalDate.parse(scalar.getValue()) : wrong(Expectation.DATE);
        } catch (DateTimeParseException e) {
            return wrong(Expectation.DATE);
        }
    }

    /** Reads one of the words a choice knows. */
    <T> @Nullable T choice(List<T> choices, Function<String, @Nullable T> byName) {
        String text = text();
        T chosen = text.isEmpty() ? null : byName.apply(text);
        if (chosen == null && !text.isEmpty()) {
            fault(Expectation.oneOf(choices.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return chosen;
    }

    void fault(Expectation expected) {
        fault(expected, shown("không có gì", "danh sách", "các trường"), shown("nothing", "a list", "fields"));
    }

    void fault(Expectation expected, String foundVi, String foundEn) {
        faults.add(file, line, field, expected, foundVi, foundEn);
    }

    private <T> @Nullable T wrong(Expectation expected) {
        fault(expected);
        return null;
    }

    private String shown(String nothing, String list, String fields) {
        if (isMissing()) {
            return nothing;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().isBlank() ? "\"" + scalar.getValue() + "\"" : scalar.getValue();
        }
        return node instanceof SequenceNode ? list : fields;
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
