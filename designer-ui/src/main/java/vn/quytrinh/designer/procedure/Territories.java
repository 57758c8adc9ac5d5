package vn.quytrinh.designer.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.territory.KnownTerritories;
import vn.quytrinh.procedure.territory.Territory;

/** The territories to choose from: those known by name, those with law of their own, and those with a calendar. */
public final class Territories {
    private final Calendars calendars;

    /**
     * Reads the calendars.
     *
     * @param calendars whose layers are territories, not null
     */
    public Territories(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Returns the names by territory, the nation's empty as it is a word of the page; the nation first, then by id. */
    public Map<String, String> choices() {
        Map<String, String> names = new LinkedHashMap<>();
        LawRegister.territories().forEach(territory -> names.put(territory.id(), ""));
        calendars.list().stream()
                .filter(layer -> !layer.id().equals(Calendars.NATION))
                .filter(layer -> Territory.isTerritory(Territory.NATION + "." + layer.id()))
                .forEach(layer -> names.put(Territory.NATION + "." + layer.id(), layer.name()));
        KnownTerritories.named().forEach((territory, name) -> names.put(territory.id(), name));
        names.remove(Territory.NATION.id());
        Map<String, String> choices = new LinkedHashMap<>(Map.of(Territory.NATION.id(), ""));
        List<String> ids = names.keySet().stream().sorted().toList();
        ids.forEach(id -> choices.put(id, names.get(id)));
        return choices;
    }
}
