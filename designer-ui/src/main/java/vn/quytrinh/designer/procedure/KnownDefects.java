package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** What was left open when the procedure was read from its source, until somebody settles it. */
final class KnownDefects extends Details {

    KnownDefects(Workbench workbench) {
        addClassName("known-defects");
        List<String> defects = workbench.procedure().getKnownDefects();
        setSummaryText(getTranslation("defects", String.valueOf(defects.size())));
        UnorderedList list = new UnorderedList();
        for (String defect : List.copyOf(defects)) {
            ListItem line = new ListItem(new Span(defect));
            if (workbench.isEditable()) {
                Button settled = new Button(
                        VaadinIcon.CHECK.create(), click -> workbench.change(editor -> editor.settleDefect(defect)));
                settled.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
                settled.setTooltipText(getTranslation("defects.settled"));
                settled.setAriaLabel(getTranslation("defects.settled") + ": " + defect);
                line.add(settled);
            }
            list.add(line);
        }
        add(list);
        setOpened(true);
        setVisible(!defects.isEmpty());
    }
}
