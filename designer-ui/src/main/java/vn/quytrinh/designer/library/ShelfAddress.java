package vn.quytrinh.designer.library;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.library.ShelfQuestion;
import vn.quytrinh.engine.library.ShelfQuestion.Bond;
import vn.quytrinh.engine.library.ShelfQuestion.State;

/** Keeps the filters in the address: {@code library?q=khai sinh&state=UNCOVERED&master=khai-sinh}. */
final class ShelfAddress {

    private ShelfAddress() {}

    static ShelfQuestion of(QueryParameters parameters) {
        String agency = text(parameters, "agency");
        return new ShelfQuestion(
                text(parameters, "q"),
                text(parameters, "field"),
                AgencyScope.isAgency(agency) ? agency : "*",
                choice(State.class, text(parameters, "state"), State.ANY),
                choice(Bond.class, text(parameters, "bond"), Bond.ANY),
                text(parameters, "master"),
                ShelfQuestion.Order.NAME,
                false);
    }

    static QueryParameters parameters(ShelfQuestion question) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", question.words());
        put(parameters, "field", question.field());
        put(parameters, "agency", question.agency().equals("*") ? "" : question.agency());
        put(
                parameters,
                "state",
                question.state() == State.ANY ? "" : question.state().name());
        put(
                parameters,
                "bond",
                question.bond() == Bond.ANY ? "" : question.bond().name());
        put(parameters, "master", question.master());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, value.strip());
        }
    }

    private static String text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    private static <E extends Enum<E>> E choice(Class<E> choices, String name, E otherwise) {
        for (E each : choices.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return otherwise;
    }
}
