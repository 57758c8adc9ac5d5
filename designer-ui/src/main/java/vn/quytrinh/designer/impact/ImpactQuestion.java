package vn.quytrinh.designer.impact;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.quytrinh.engine.impact.Matter;
import vn.quytrinh.engine.index.ReferenceKind;

/** What the page is asked, as its address says it: {@code impact?kind=INSTRUMENT&name=NĐ 118/2025/NĐ-CP}. */
public final class ImpactQuestion {

    private ImpactQuestion() {}

    static Matter of(QueryParameters parameters) {
        ReferenceKind kind = parameters
                .getSingleParameter("kind")
                .flatMap(named -> Arrays.stream(ReferenceKind.values())
                        .filter(each -> each.name().equals(named))
                        .findFirst())
                .orElse(ReferenceKind.INSTRUMENT);
        return new Matter(kind, parameters.getSingleParameter("name").orElse(""));
    }

    /**
     * Returns the address of the page about something.
     *
     * @param matter what it is about, not null
     */
    public static QueryParameters parameters(Matter matter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("kind", matter.kind().name());
        if (!matter.name().isBlank()) {
            parameters.put("name", matter.name());
        }
        return QueryParameters.simple(parameters);
    }
}
