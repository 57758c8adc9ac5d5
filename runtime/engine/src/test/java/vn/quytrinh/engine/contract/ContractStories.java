package vn.quytrinh.engine.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.handling.CanonicalJson;

/** The stories of the rules as questions of the interface: those of a sample as it is shipped, without announcements. */
final class ContractStories {

    private static final String FOLDER = "rules/handling/src/test/resources/vn/quytrinh/handling/stories";

    private ContractStories() {}

    /** A question of a story. */
    record Question(String name, String procedure, ObjectNode body) {}

    static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        files().forEach((name, story) -> {
            JsonNode procedure = story.path("procedure");
            if (procedure.size() == 1 && !story.has("outages") && !story.has("successions")) {
                int number = 0;
                for (JsonNode question : story.path("questions")) {
                    number++;
                    if (!question.has("calendar")) {
                        String key = procedure.path("sample").stringValue();
                        questions.add(new Question(name + "." + number, key, body(key, story, question)));
                    }
                }
            }
        });
        return questions;
    }

    private static ObjectNode body(String procedure, JsonNode story, JsonNode question) {
        ObjectNode body = CanonicalJson.mapper().createObjectNode();
        body.put("release", procedure).set("dossier", story.path("code"));
        body.set("at", question.path("at"));
        ArrayNode history = body.putArray("history");
        int place = 0;
        for (JsonNode event : story.path("events")) {
            place++;
            if (!event.has("denied")) {
                history.add(event(event, place));
            }
        }
        return body;
    }

    private static ObjectNode event(JsonNode told, int place) {
        ObjectNode event = CanonicalJson.mapper().createObjectNode();
        event.put("eventId", told.path("id").stringValue("e" + place));
        event.set("type", told.path("type"));
        event.set("occurredAt", told.path("at"));
        ObjectNode actor = event.putObject("actor");
        for (String part : List.of("unit", "role", "person")) {
            if (told.has(part)) {
                actor.set(part, told.path(part));
            }
        }
        if (told.has("data")) {
            event.set("data", told.path("data"));
        }
        return event;
    }

    private static Map<String, JsonNode> files() {
        Map<String, JsonNode> stories = new TreeMap<>();
        try (Stream<Path> files = Files.list(found(FOLDER))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".json") && !name.endsWith(".golden.json")) {
                    stories.put(
                            name.substring(0, name.length() - ".json".length()),
                            CanonicalJson.mapper().readTree(Files.readString(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stories;
    }

    /** Finds a file of the project, in whichever of its modules the test runs. */
    static Path found(String path) {
        for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
            if (Files.exists(root.resolve(path))) {
                return root.resolve(path);
            }
        }
        throw new IllegalStateException(
                "Expected " + path + " in the project around " + Path.of("").toAbsolutePath());
    }
}
