package vn.quytrinh.designer.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after a command's name: files, and options as {@code --name value}, {@code --name=value} or {@code --flag}.
 *
 * @param files the words that are no options
 * @param options the options by name, a flag with an empty value
 */
record Words(List<String> files, Map<String, String> options) {

    private static final Set<String> FLAGS = Set.of("json");

    static Words of(List<String> words) {
        List<String> files = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            if (!word.startsWith("--")) {
                files.add(word);
            } else if (equals > 0) {
                options.put(word.substring(2, equals), word.substring(equals + 1));
            } else if (FLAGS.contains(word.substring(2))) {
                options.put(word.substring(2), "");
            } else if (i + 1 < words.size()) {
                options.put(word.substring(2), words.get(++i));
            } else {
                throw new UsageException(
                        "Cần một giá trị sau " + word + " nhưng dòng lệnh đã hết.",
                        "Expected a value after " + word + " but the command line ends there.");
            }
        }
        return new Words(List.copyOf(files), Map.copyOf(options));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
