package vn.quytrinh.handling.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.handling.CanonicalJson;

/**
 * A whole answer on file. What any change of the register or of a sample would change, although this answer stays the same, is
 * replaced: the release's id, the fingerprint of the law and the receipt. On file obligations, findings and
 * the trace are sorted by rule, so that a rule that is renamed moves no other line.
 */
final class Golden {

    static final String ENDING = ".golden.json";

    private static final String REFRESH = "refresh.golden";
    private static final JsonMapper WRITER = CanonicalJson.mapper()
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Golden() {}

    static String file(String story, int number) {
        return story + "." + number + ENDING;
    }

    /** Checks an answer against its file, or writes the file when asked to. */
    static void check(String file, Object answer) {
        Path golden = StoryBook.FOLDER.resolve(file);
        String text = text(answer);
        try {
            if (Boolean.getBoolean(REFRESH)) {
                Files.writeString(golden, text);
            }
            if (!Files.exists(golden)) {
                fail("%s is missing. Write it, and read it, with: %s", file, command());
            }
            assertThat(text.replace("\r", ""))
                    .as("%s differs. When the new answer is right, write it anew with: %s", file, command())
                    .isEqualTo(Files.readString(golden).replace("\r", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Object answer) {
        ObjectNode tree = WRITER.valueToTree(answer);
        replace(tree, "release");
        replace(tree, "receipt");
        if (tree.get("law") instanceof ObjectNode law) {
            replace(law, "fingerprint");
        }
        List.of("obligations", "findings", "trace").forEach(name -> sort(tree, name));
        return WRITER.writeValueAsString(tree) + "\n";
    }

    private static void sort(ObjectNode tree, String name) {
        if (tree.get(name) instanceof ArrayNode list) {
            List<JsonNode> sorted = new ArrayList<>();
            list.forEach(sorted::add);
            sorted.sort(Comparator.comparing((JsonNode one) -> one.path("rule").asString())
                    .thenComparing(JsonNode::toString));
            list.removeAll().addAll(sorted);
        }
    }

    private static void replace(ObjectNode tree, String name) {
        if (tree.has(name)) {
            tree.put(name, "<" + name + ">");
        }
    }

    private static String command() {
        return "mvn -pl rules/handling test -D" + REFRESH + "=true -Dtest=StoriesTest";
    }
}
