package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.trial.FactsTrial;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.common.ConditionalLimit;
import vn.quytrinh.model.common.Identified;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.FeeCap;
import vn.quytrinh.model.process.FeeExemption;
import vn.quytrinh.model.process.ProcessPackage;

/** The conditions and formulas of limits, papers and fees: words and FEEL side by side, and a form to try facts with. */
final class ConditionsPane extends Composite<Div> implements TablesPanel.Refreshed {
    private final TableDesk desk;
    private final LocalWords words;
    private final FactsTrial trial;
    private final List<Line> lines = new ArrayList<>();
    private final Div list = Blocks.block("conditions-list");

    /** A text of an element with its field. */
    private record Line(EObject element, EAttribute attribute, TextField field) {}

    ConditionsPane(TableDesk desk, LocalWords words, FactsTrial trial) {
        this.desk = desk;
        this.words = words;
        this.trial = trial;
        getContent().addClassName("conditions");
        getContent().add(list, trial);
        place();
    }

    @Override
    public void refresh() {
        boolean gone = lines.stream().anyMatch(line -> line.element().eResource() == null);
        if (gone
                || elements().size()
                        != lines.stream().map(Line::element).distinct().count()) {
            place();
        } else {
            lines.forEach(line -> line.field().setValue(text(line.element(), line.attribute())));
        }
        trial.refresh();
    }

    private List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        desk.procedure().eAllContents().forEachRemaining(element -> {
            if (element instanceof ConditionalLimit) {
                elements.add(element);
            }
        });
        elements.addAll(desk.procedure().getComponents());
        for (Fee fee : desk.procedure().getFees()) {
            elements.add(fee);
            elements.addAll(fee.getExemptions());
            if (fee.getCap() != null) {
                elements.add(fee.getCap());
            }
        }
        return elements;
    }

    private void place() {
        lines.clear();
        list.removeAll();
        list.add(new Paragraph(words.text("tables.conditions.help")));
        String group = "";
        for (EObject element : elements()) {
            String own = group(element);
            if (!own.equals(group)) {
                list.add(new H3(words.text("tables.conditions." + own)));
                group = own;
            }
            list.add(entry(element));
        }
    }

    private static String group(EObject element) {
        return switch (element) {
            case ConditionalLimit limit -> "limits";
            case vn.quytrinh.model.process.Component component -> "papers";
            default -> "fees";
        };
    }

    private Div entry(EObject element) {
        Div entry = Blocks.block("condition-entry", Blocks.words("condition-name", name(element)));
        entry.getElement().setAttribute("data-element", ((Identified) element).getId());
        switch (element) {
            case ConditionalLimit limit -> {
                entry.add(words("when", element, CommonPackage.Literals.CONDITIONAL_LIMIT__WHEN));
                entry.add(condition(element, CommonPackage.Literals.CONDITIONAL_LIMIT__EXPRESSION));
            }
            case vn.quytrinh.model.process.Component component -> {
                entry.add(words("when", element, ProcessPackage.Literals.COMPONENT__CONDITION));
                entry.add(condition(element, ProcessPackage.Literals.COMPONENT__EXPRESSION));
            }
            case Fee fee -> {
                entry.add(words("when", element, ProcessPackage.Literals.FEE__CONDITION));
                entry.add(condition(element, ProcessPackage.Literals.FEE__EXPRESSION));
                entry.add(formula(element, ProcessPackage.Literals.FEE__FORMULA));
            }
            case FeeExemption exemption -> {
                entry.add(words("when", element, ProcessPackage.Literals.FEE_EXEMPTION__CONDITION));
                entry.add(condition(element, ProcessPackage.Literals.FEE_EXEMPTION__EXPRESSION));
            }
            default -> {
                entry.add(words("words", element, ProcessPackage.Literals.FEE_CAP__TEXT));
                entry.add(formula(element, ProcessPackage.Literals.FEE_CAP__FORMULA));
            }
        }
        return entry;
    }

    private String name(EObject element) {
        return switch (element) {
            case ConditionalLimit limit -> limit.getId();
            case vn.quytrinh.model.process.Component component ->
                component.getNo() + ". " + Objects.requireNonNullElse(component.getName(), "");
            case Fee fee -> Objects.requireNonNullElse(fee.getName(), String.valueOf(fee.getKind()));
            case FeeExemption exemption -> words.text("tables.conditions.exemption");
            case FeeCap cap -> words.text("tables.conditions.cap");
            default -> "";
        };
    }

    private Component words(String key, EObject element, EAttribute attribute) {
        return placed(new TextField(words.text("tables.conditions." + key)), element, attribute);
    }

    private Component condition(EObject element, EAttribute attribute) {
        FeelField field = new FeelField(FeelForm.condition(desk.facts()));
        field.setLabel(words.text("tables.conditions.feel"));
        return placed(field, element, attribute);
    }

    private Component formula(EObject element, EAttribute attribute) {
        FeelField field = new FeelField(FeelForm.formula(desk.facts()));
        field.setLabel(words.text("tables.conditions.formula"));
        return placed(field, element, attribute);
    }

    private TextField placed(TextField field, EObject element, EAttribute attribute) {
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        field.setValue(text(element, attribute));
        field.setReadOnly(!desk.editable());
        String id = ((Identified) element).getId();
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.changeExpressions(texts -> texts.set(id, attribute, field.getValue()));
            }
        });
        lines.add(new Line(element, attribute, field));
        return field;
    }

    private static String text(EObject element, EAttribute attribute) {
        return element.eGet(attribute) instanceof String text ? text : "";
    }
}
