package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.quytrinh.designer.procedure.Territories;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.procedure.territory.Territory;

/** Chooses one of the agencies within the person's scope, or types the id of another one; {@code *} stands for all. */
public final class AgencyField extends ComboBox<String> {
    public static final String ALL = "*";

    private final Map<String, String> names = new LinkedHashMap<>();

    public AgencyField(Territories territories, AgencyScope scope, Consumer<String> chosen) {
        setId("agency");
        addClassName("agency-field");
        if (scope.covers(ALL)) {
            names.put(ALL, "");
        }
        scope.agencies().forEach(agency -> names.putIfAbsent(agency, ""));
        territories.choices().forEach((territory, name) -> {
            String agency = territory.replaceFirst("^" + Territory.NATION.id() + "\\.?", "");
            if (AgencyScope.isAgency(agency) && scope.covers(agency)) {
                names.put(agency, name);
            }
        });
        setItems(List.copyOf(names.keySet()));
        setAllowCustomValue(true);
        setItemLabelGenerator(this::label);
        addCustomValueSetListener(typed -> {
            String agency = typed.getDetail().strip();
            if (AgencyScope.isAgency(agency) && scope.covers(agency)) {
                chosen.accept(agency);
            }
        });
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** Returns the first agency the person may look at; {@code *} when that is all. */
    public String first() {
        return names.keySet().stream().findFirst().orElse(ALL);
    }

    public void show(String agency) {
        names.putIfAbsent(agency, "");
        setLabel(getTranslation("quality.agency"));
        setItems(List.copyOf(names.keySet()));
        setValue(agency);
    }

    private String label(String agency) {
        if (agency.equals(ALL)) {
            return getTranslation("quality.agency.all");
        }
        String name = names.getOrDefault(agency, "");
        return name == null || name.isEmpty() ? agency : name + " (" + agency + ")";
    }
}
