package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.quytrinh.procedure.territory.Territory;

/** Shows and changes whose law and calendar govern the procedure: one of the known territories, or the code of another. */
final class TerritoryField extends ComboBox<String> implements LocaleChangeObserver {
    private final Workbench workbench;
    private final Map<String, String> names;
    private boolean showing;

    TerritoryField(Workbench workbench, Territories territories) {
        this.workbench = workbench;
        this.names = territories.choices();
        setId("territory");
        addClassName("procedure-territory");
        addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        setReadOnly(!workbench.isEditable());
        setAllowCustomValue(true);
        setItemLabelGenerator(this::label);
        addCustomValueSetListener(event -> write(event.getDetail()));
        addValueChangeListener(event -> {
            if (!showing) {
                write(event.getValue());
            }
        });
        workbench.onChange(() -> {
            if (!shown().equals(getValue())) {
                show();
            }
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setAriaLabel(getTranslation("procedure.territory"));
        setTooltipText(getTranslation("procedure.territory.tooltip"));
        show();
    }

    /** The nation is what a procedure without territory means. */
    private void write(String territory) {
        boolean nation = territory == null || territory.strip().equals(Territory.NATION.id());
        workbench.change(editor -> editor.setTerritory(nation ? null : territory));
        show();
    }

    private void show() {
        String shown = shown();
        showing = true;
        try {
            List<String> items = new ArrayList<>(names.keySet());
            if (!items.contains(shown)) {
                items.add(shown);
            }
            setItems(items);
            setValue(shown);
        } finally {
            showing = false;
        }
    }

    private String shown() {
        String named = Words.orEmpty(workbench.procedure().getTerritory());
        return named.isBlank() ? Territory.NATION.id() : named;
    }

    private String label(String territory) {
        if (territory.equals(Territory.NATION.id())) {
            return getTranslation("law.nation");
        }
        String name = Words.orEmpty(names.get(territory));
        return name.isEmpty() ? territory : name + " (" + territory + ")";
    }
}
