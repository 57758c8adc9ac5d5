package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.library.Agencies;
import vn.quytrinh.engine.AgencyScope;

/** Asks for agencies within the scope of whoever administers: chosen by name, or typed as a code. */
final class AgenciesField extends MultiSelectComboBox<String> {
    private final List<String> offered;

    AgenciesField(AdministrationDesk desk, LocalWords words) {
        Map<String, String> names = new LinkedHashMap<>();
        if (desk.caller().scope().covers("*")) {
            names.put("*", words.text("grant.agency.all"));
        }
        names.putAll(Agencies.of(desk.territories(), desk.caller().scope()));
        offered = List.copyOf(names.keySet());
        setLabel(words.text("grant.agencies"));
        setHelperText(words.text("grant.agencies.help"));
        setItems(offered);
        setItemLabelGenerator(
                each -> names.getOrDefault(each, "").isEmpty() ? each : names.get(each) + " (" + each + ")");
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> {
            String agency = typed.getDetail().strip();
            if (AgencyScope.isAgency(agency)) {
                Set<String> chosen = new LinkedHashSet<>(getValue());
                chosen.add(agency);
                choose(chosen);
            }
        });
        setWidthFull();
    }

    /** Chooses agencies, those too that are not offered. */
    void choose(Collection<String> chosen) {
        Set<String> items = new LinkedHashSet<>(offered);
        items.addAll(chosen);
        setItems(List.copyOf(items));
        setValue(Set.copyOf(chosen));
    }

    /** Returns what was chosen; the use case says when it is nothing. */
    AgencyScope scope() {
        return new AgencyScope(List.copyOf(getValue()));
    }
}
