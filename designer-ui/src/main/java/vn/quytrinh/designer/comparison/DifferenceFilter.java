package vn.quytrinh.designer.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.List;
import vn.quytrinh.designer.difference.DifferenceWords;
import vn.quytrinh.procedure.comparison.Difference;

/** Which differences are listed. */
final class DifferenceFilter extends Composite<Div> {
    private final Select<Difference.Kind> kind = new Select<>();
    private final Checkbox hidden = new Checkbox();

    DifferenceFilter(Runnable changed) {
        kind.setId("compare-kind");
        kind.addThemeVariants(SelectVariant.LUMO_SMALL);
        kind.setItems(Difference.Kind.values());
        kind.setEmptySelectionAllowed(true);
        hidden.setId("compare-hidden");
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        hidden.addValueChangeListener(change -> changed.run());
        getContent().addClassName("compare-filter");
        getContent().add(kind, hidden);
    }

    void name(DifferenceWords words) {
        kind.setAriaLabel(words.text("compare.kind"));
        kind.setEmptySelectionCaption(words.text("compare.kind.all"));
        kind.setItemLabelGenerator(each -> words.text(each == null ? "compare.kind.all" : "compare.kind." + each));
        hidden.setLabel(words.text("compare.hidden"));
    }

    List<Difference> of(List<Difference> differences) {
        return differences.stream()
                .filter(each -> kind.getValue() == null || each.kind() == kind.getValue())
                .filter(each -> !hidden.getValue() || !each.drawn())
                .toList();
    }
}
