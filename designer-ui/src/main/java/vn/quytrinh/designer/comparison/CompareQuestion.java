package vn.quytrinh.designer.comparison;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of a comparison is asked for.
 *
 * @param key the procedure whose versions are compared
 * @param with the procedure on the right where it is another one
 * @param left the version on the left, empty for what was published last
 * @param right the version on the right, empty for the draft
 */
record CompareQuestion(String key, Optional<String> with, Optional<String> left, Optional<String> right) {

    static CompareQuestion of(String key, QueryParameters asked) {
        return new CompareQuestion(
                key,
                asked.getSingleParameter("with").filter(other -> !other.isBlank() && !other.equals(key)),
                asked.getSingleParameter("left"),
                asked.getSingleParameter("right"));
    }

    static CompareQuestion of(Compared left, Compared right) {
        return new CompareQuestion(
                left.key(),
                Optional.of(right.key()).filter(other -> !other.equals(left.key())),
                Optional.of(left.name()),
                Optional.of(right.name()));
    }

    String rightKey() {
        return with.orElse(key);
    }

    String path() {
        return "compare/" + key;
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        with.ifPresent(other -> parameters.put("with", other));
        left.ifPresent(name -> parameters.put("left", name));
        right.ifPresent(name -> parameters.put("right", name));
        return QueryParameters.simple(parameters);
    }
}
