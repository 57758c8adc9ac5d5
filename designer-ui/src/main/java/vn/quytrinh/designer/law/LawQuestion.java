package vn.quytrinh.designer.law;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the law page is asked, as its address says it.
 *
 * @param search the words or citation looked for, empty for none
 * @param on the day whose law is asked for, null when the timeline is
 */
record LawQuestion(String search, @Nullable LocalDate on) {

    static LawQuestion of(QueryParameters parameters) {
        return new LawQuestion(
                parameters.getSingleParameter("q").orElse(""),
                parameters.getSingleParameter("on").map(LawQuestion::day).orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!search.isBlank()) {
            parameters.put("q", search);
        }
        if (on != null) {
            parameters.put("on", on.toString());
        }
        return QueryParameters.simple(parameters);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
