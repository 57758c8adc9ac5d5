package vn.quytrinh.conformance.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.quytrinh.rulebase.Text;

/**
 * The closed vocabulary (vốn từ đóng): what sentences can speak of and nothing else. Its names are the only words that ever
 * reach generated rules. Immutable.
 */
public final class Vocabulary {

    private static final Vocabulary SHIPPED = read("vocabulary.tsv");

    private final Map<String, ElementKind> kinds;
    private final Map<String, Text> values;

    private Vocabulary(Map<String, ElementKind> kinds, Map<String, Text> values) {
        this.kinds = Collections.unmodifiableMap(kinds);
        this.values = Collections.unmodifiableMap(values);
    }

    /** Returns the vocabulary shipped with the product. */
    public static Vocabulary shipped() {
        return SHIPPED;
    }

    /** Returns the kinds of elements, in the order of the vocabulary. */
    public List<ElementKind> kinds() {
        return List.copyOf(kinds.values());
    }

    /** Returns a kind of element, or nothing when the vocabulary has none of that name. */
    public Optional<ElementKind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** Returns how people call a value such as {@code PROCESS}, or nothing when it has no word of its own. */
    public Optional<Text> value(String code) {
        return Optional.ofNullable(values.get(code));
    }

    private static Vocabulary read(String resource) {
        Map<String, ElementKind> kinds = new LinkedHashMap<>();
        Map<String, Text> values = new LinkedHashMap<>();
        try (var in = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource),
                        StandardCharsets.UTF_8));
                Stream<String> lines = in.lines()) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> take(line, kinds, values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(kinds, values);
    }

    private static void take(String line, Map<String, ElementKind> kinds, Map<String, Text> values) {
        String[] cells = line.split("\t");
        if (cells.length == 3 && cells[0].startsWith("=")) {
            values.put(cells[0].substring(1), new Text(cells[1], cells[2]));
        } else if (cells.length == 3) {
            kinds.put(cells[0], new ElementKind(cells[0], new Text(cells[1], cells[2]), new LinkedHashMap<>()));
        } else if (cells.length == 5 && kinds.containsKey(cells[0]) && isName(cells[1])) {
            kinds.get(cells[0])
                    .features()
                    .put(cells[1], new Feature(cells[1], FeatureType.valueOf(cells[2]), new Text(cells[3], cells[4])));
        } else {
            throw new IllegalStateException("Expected a kind, a feature of a known kind or a value but found \"" + line
                    + "\". Maybe the tabs became spaces.");
        }
    }

    private static boolean isName(String text) {
        return text.chars().allMatch(each -> each < 128 && Character.isJavaIdentifierPart(each));
    }
}
