package vn.quytrinh.designer.library;

import java.util.Map;
import java.util.TreeMap;
import vn.quytrinh.designer.procedure.Territories;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.procedure.territory.Territory;

/** The agencies somebody may choose, with their names where they are known. */
public final class Agencies {

    private Agencies() {}

    /**
     * Returns the names of agencies by id, in their order.
     *
     * @param territories what is known by name, not null
     * @param scope what may be chosen, not null
     */
    public static Map<String, String> of(Territories territories, AgencyScope scope) {
        Map<String, String> names = new TreeMap<>();
        scope.agencies().stream().filter(agency -> !agency.equals("*")).forEach(agency -> names.put(agency, ""));
        territories.choices().forEach((territory, name) -> {
            String agency = territory.replaceFirst("^" + Territory.NATION.id() + "\\.?", "");
            if (AgencyScope.isAgency(agency) && scope.covers(agency)) {
                names.put(agency, name);
            }
        });
        return names;
    }
}
