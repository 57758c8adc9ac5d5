package vn.quytrinh.handling.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.handling.CanonicalJson;

/** All stories, by name: every JSON file of the stories' folder that is not golden. */
final class StoryBook {

    static final Path FOLDER = Path.of("src/test/resources/vn/quytrinh/handling/stories");

    private static final JsonMapper READER = CanonicalJson.mapper()
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String ENDING = ".json";
    private static final SortedMap<String, Story> STORIES = read();

    private StoryBook() {}

    static SortedMap<String, Story> stories() {
        return STORIES;
    }

    static Stream<Map.Entry<String, StoryQuestion>> questions() {
        return STORIES.entrySet().stream()
                .flatMap(told -> told.getValue().questions().stream().map(asked -> Map.entry(told.getKey(), asked)));
    }

    /** Returns the names of the files of the folder that are, or are not, golden. */
    static List<String> files(boolean golden) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .filter(name -> name.endsWith(Golden.ENDING) == golden)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, Story> read() {
        SortedMap<String, Story> stories = new TreeMap<>();
        for (String file : files(false)) {
            stories.put(
                    file.substring(0, file.length() - ENDING.length()),
                    READER.readValue(FOLDER.resolve(file), Story.class));
        }
        return stories;
    }
}
