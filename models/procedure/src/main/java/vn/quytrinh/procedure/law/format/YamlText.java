package vn.quytrinh.procedure.law.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Turns the bytes of a file into a tree whose every value knows its line. All scalars are texts; tags, anchors, aliases, great size
 * and great depth are refused before a tree is built.
 */
final class YamlText {

    static final int MAX_BYTES = 4 * 1024 * 1024;

    static final int MAX_DEPTH = 16;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MAX_BYTES)
            .build();

    private final LawFile file;
    private final LawFaults faults;

    YamlText(LawFile file, LawFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Returns the tree, or nothing when there is none to read; the faults say why. */
    Optional<YamlNode> read() {
        byte[] bytes = file.content();
        if (bytes.length > MAX_BYTES) {
            fault(1, Expectation.SMALL, bytes.length + " bytes");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            checkNormalised(text);
            if (!isPlain(text)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                fault(1, Expectation.FIELDS, "");
            }
            return root.map(node -> YamlNode.root(file.name(), node, faults));
        } catch (CharacterCodingException e) {
            fault(1, Expectation.UTF_8, e.getMessage());
        } catch (MarkedYamlEngineException e) {
            fault(line(e.getProblemMark()), Expectation.YAML, e.getProblem());
        } catch (YamlEngineException e) {
            fault(1, Expectation.YAML, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private void checkNormalised(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return;
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!Normalizer.isNormalized(lines[i], Normalizer.Form.NFC)) {
                fault(i + 1, Expectation.NFC, lines[i].strip());
            }
        }
    }

    private boolean isPlain(String text) {
        int depth = 0;
        boolean plain = true;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                fault(line(event.getStartMark()), Expectation.SHALLOW, depth + " levels");
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            String special = special(event);
            if (!special.isEmpty()) {
                fault(line(event.getStartMark()), Expectation.PLAIN, special);
                plain = false;
            }
        }
        return plain;
    }

    private static String special(Event event) {
        if (event instanceof AliasEvent alias) {
            return "*" + alias.getAlias();
        }
        Optional<String> tag = Optional.empty();
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof CollectionStartEvent collection) {
            tag = collection.getTag();
        }
        return tag.map(name -> name.startsWith("!") ? name : "!<" + name + ">")
                .or(() -> event instanceof NodeEvent node
                        ? node.getAnchor().map(anchor -> "&" + anchor)
                        : Optional.empty())
                .orElse("");
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private void fault(int line, Expectation expected, String found) {
        faults.add(
                file.name(),
                line,
                "",
                expected,
                found.isEmpty() ? "tệp trống" : found,
                found.isEmpty() ? "an empty file" : found);
    }
}
