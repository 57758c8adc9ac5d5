package vn.quytrinh.server.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An operation as the description of the interface (OpenAPI) tells it.
 *
 * @param method the HTTP method
 * @param path the address with its variables in braces
 * @param pathNames the variables
 * @param queryNames the parameters of the query
 * @param mediaType of the body, null without one
 * @param example a body as the description shows it, null without one
 */
record DescribedOperation(
        String method,
        String path,
        List<String> pathNames,
        List<String> queryNames,
        @Nullable String mediaType,
        @Nullable JsonNode example) {

    static List<DescribedOperation> all(JsonNode description) {
        List<DescribedOperation> all = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> all.add(of(operation.getKey(), path.getKey(), operation.getValue()))));
        return all;
    }

    private static DescribedOperation of(String method, String path, JsonNode operation) {
        List<String> pathNames = new ArrayList<>();
        List<String> queryNames = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            (parameter.path("in").stringValue("").equals("path") ? pathNames : queryNames)
                    .add(parameter.path("name").stringValue());
        }
        var contents = operation.path("requestBody").path("content").properties();
        if (contents.isEmpty()) {
            return new DescribedOperation(method.toUpperCase(Locale.ROOT), path, pathNames, queryNames, null, null);
        }
        var content = contents.iterator().next();
        JsonNode shown = content.getValue().path("example");
        if (shown.isMissingNode()) {
            var examples = content.getValue().path("examples").properties();
            shown = examples.isEmpty()
                    ? shown
                    : examples.iterator().next().getValue().path("value");
        }
        return new DescribedOperation(
                method.toUpperCase(Locale.ROOT),
                path,
                pathNames,
                queryNames,
                content.getKey(),
                shown.isMissingNode() ? null : shown);
    }
}
