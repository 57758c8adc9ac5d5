package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.engine.quality.JudgedFinding;

/** Chooses which findings are shown: of which severities, each with its number, and of which pack. */
final class FindingFilter extends Div {
    private final Map<FindingSeverity, Button> severities = new EnumMap<>(FindingSeverity.class);
    private final Map<FindingSeverity, Boolean> shown = new EnumMap<>(FindingSeverity.class);
    private final Select<String> pack = new Select<>();
    private final Runnable changed;
    private boolean showing;

    FindingFilter(Runnable changed) {
        this.changed = changed;
        addClassName("finding-filter");
        for (FindingSeverity severity : FindingSeverity.values()) {
            shown.put(severity, true);
            Button button = new Button("", click -> toggle(severity));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            button.addClassNames("finding-chip", severity.name().toLowerCase(Locale.ROOT));
            severities.put(severity, button);
            add(button);
        }
        pack.addThemeVariants(SelectVariant.LUMO_SMALL);
        pack.setEmptySelectionAllowed(true);
        pack.setItemLabelGenerator(this::packName);
        pack.addValueChangeListener(change -> {
            if (!showing) {
                changed.run();
            }
        });
        add(pack);
    }

    boolean takes(Finding finding) {
        return Boolean.TRUE.equals(shown.get(FindingSeverity.of(finding)))
                && (pack.getValue() == null || pack.getValue().equals(finding.pack()));
    }

    /** Shows how many there are of each severity and which packs found them. */
    void show(List<JudgedFinding> findings) {
        severities.forEach((severity, button) -> {
            long count = findings.stream()
                    .filter(each -> FindingSeverity.of(each.finding()) == severity)
                    .count();
            button.setText(count + " " + getTranslation("severity." + severity));
            button.setEnabled(count > 0);
            boolean on = Boolean.TRUE.equals(shown.get(severity));
            button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        });
        showing = true;
        try {
            String chosen = pack.getValue();
            List<String> packs = findings.stream()
                    .map(each -> each.finding().pack())
                    .distinct()
                    .sorted()
                    .toList();
            pack.setAriaLabel(getTranslation("findings.pack"));
            pack.setEmptySelectionCaption(getTranslation("findings.pack.all"));
            pack.setPlaceholder(getTranslation("findings.pack.all"));
            pack.setItems(packs);
            pack.setValue(packs.contains(chosen) ? chosen : null);
            pack.setVisible(packs.size() > 1);
        } finally {
            showing = false;
        }
    }

    String packName(@Nullable String id) {
        if (id == null) {
            return getTranslation("findings.pack.all");
        }
        String name = getTranslation("pack." + id);
        return name.startsWith("!") ? id : name;
    }

    private void toggle(FindingSeverity severity) {
        shown.put(severity, !Boolean.TRUE.equals(shown.get(severity)));
        changed.run();
    }
}
