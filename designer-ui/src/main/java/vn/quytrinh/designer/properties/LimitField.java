package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;

/** A time limit: amount and unit side by side, and beneath, when opened, its wording, parts and conditional limits. */
final class LimitField implements PropertyField {
    private final PropertyContext context;
    private final EReference reference;
    private final Element owner;
    private final Element limit;
    private final BigDecimalField amount = new BigDecimalField();
    private final Select<LegalUnit> unit = new Select<>();
    private final Span compound = new Span();
    private final LawLine law;
    private final Div component;

    LimitField(PropertyContext context, FieldFactory factory, FeatureSpec spec, EReference reference, Element owner) {
        this.context = context;
        this.reference = reference;
        this.owner = owner;
        this.limit = owner.part(reference);
        String label = context.label(reference);
        amount.setLabel(label);
        amount.setLocale(context.locale());
        amount.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        unit.setLabel(context.words().text("step.timeUnit"));
        unit.setAriaLabel(label + ", " + context.words().text("step.timeUnit"));
        unit.setItems(LegalUnit.VALUES);
        unit.setEmptySelectionAllowed(true);
        unit.addThemeVariants(SelectVariant.LUMO_SMALL);
        unit.setItemLabelGenerator(each -> each == null ? "" : context.words().text("legalUnit." + each.getLiteral()));
        if (reference.getName().equals("duration")) {
            amount.setId("form-amount");
            unit.setId("form-amount-unit");
        }
        boolean readOnly = spec.readOnly() || !context.isEditable();
        amount.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
        amount.addValueChangeListener(event -> write(amount.getValue(), unitFor(amount.getValue())));
        unit.addValueChangeListener(event -> write(
                unit.getValue() == LegalUnit.SAME_DAY ? BigDecimal.ONE : unit.getValue() == null ? null : value(),
                unit.getValue()));
        compound.addClassName("prop-compound");
        law = new LawLine(context, spec, owner);
        component = Blocks.block(
                "prop prop-limit", Blocks.block("prop-limit-line", amount, unit), compound, law, more(factory));
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public void show() {
        TimeLimit now = limit();
        boolean parts = now != null && !now.getParts().isEmpty();
        amount.setValue(now == null || parts ? null : now.getValue());
        unit.setValue(now == null || parts || !now.isSetUnit() ? null : now.getUnit());
        TimeTotal total = now == null ? null : TimeTotal.of(now);
        compound.setVisible(parts && total != null);
        if (total != null) {
            compound.setText(
                    context.words().either(total.text().vi(), total.text().en()));
        }
        law.show();
        tell(Optional.empty());
    }

    private Details more(FieldFactory factory) {
        return Opening.of(context, context.words().text("prop.limit.more"), false, inside -> {
            for (GroupSpec group : Panels.shipped().of(CommonPackage.Literals.TIME_LIMIT)) {
                group.features().stream()
                        .filter(spec -> spec.feature() != CommonPackage.Literals.TIME_LIMIT__VALUE
                                && spec.feature() != CommonPackage.Literals.TIME_LIMIT__UNIT)
                        .forEach(spec -> inside.add(factory.field(spec, limit).component()));
            }
        });
    }

    private void write(@Nullable BigDecimal value, @Nullable LegalUnit wanted) {
        if (!context.isShowing()) {
            tell(context.change(editor ->
                    editor.properties().limit(owner.made(), reference, value, wanted, context.name(reference))));
        }
    }

    /** The first amount gets the unit of the declared total; no amount means no time at all. */
    private @Nullable LegalUnit unitFor(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        TimeLimit declared = context.procedure().getProcess().getDeclaredTotal();
        LegalUnit usual = declared != null && declared.isSetUnit() && declared.getUnit() != LegalUnit.SAME_DAY
                ? declared.getUnit()
                : LegalUnit.WORKING_DAY;
        return Objects.requireNonNullElse(unit.getValue(), usual);
    }

    private @Nullable BigDecimal value() {
        return amount.getValue();
    }

    private @Nullable TimeLimit limit() {
        return (TimeLimit) limit.now().get().orElse(null);
    }

    private void tell(Optional<String> fault) {
        amount.setInvalid(fault.isPresent());
        amount.setErrorMessage(fault.orElse(""));
    }
}
