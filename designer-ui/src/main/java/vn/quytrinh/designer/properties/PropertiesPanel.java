package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.process.Step;

/**
 * The properties of the selected step, or of the whole procedure when none is selected or the person asks for it. Each group is a
 * part that opens and shuts; what was open stays so for the next step. A value takes effect as soon as it is left.
 */
public final class PropertiesPanel extends Composite<Div> implements LocaleChangeObserver {
    private final PropertyDesk desk;
    private final Supplier<LocalDate> today;
    private final H3 heading = new H3();
    private final Button ofStep = new Button();
    private final Button ofProcedure = new Button();
    private final Div body = Blocks.block("prop-body");
    private final Set<String> open = new HashSet<>(Set.of("Step.work", "Step.time", "Procedure.general"));
    private boolean whole;
    private @Nullable EObject shown;
    private @Nullable PropertyContext context;

    /**
     * Makes the panel.
     *
     * @param desk the page, not null
     * @param today tells the day on which the law is asked where the procedure says none, not null
     */
    public PropertiesPanel(PropertyDesk desk, Supplier<LocalDate> today) {
        this.desk = desk;
        this.today = today;
        ofStep.setId("prop-step");
        ofProcedure.setId("prop-procedure");
        ofStep.addClickListener(click -> turn(false));
        ofProcedure.addClickListener(click -> turn(true));
        List.of(ofStep, ofProcedure)
                .forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY));
        getContent().addClassName("step-form");
        getContent().add(Blocks.block("prop-head", heading, Blocks.block("prop-turn", ofStep, ofProcedure)), body);
        desk.onChange(this::show);
        desk.onSelection(() -> turn(desk.selected().isEmpty()));
        desk.onElement(this::go);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        ofStep.setText(getTranslation("prop.of.step"));
        ofProcedure.setText(getTranslation("prop.of.procedure"));
        shown = null;
        show();
    }

    private void turn(boolean toWhole) {
        whole = toWhole;
        show();
    }

    private void show() {
        if (ofStep.getText().isEmpty()) {
            return;
        }
        Optional<Step> step = whole ? Optional.empty() : desk.selected();
        EObject wanted = step.map(EObject.class::cast).orElse(desk.editor().procedure());
        ofStep.setEnabled(desk.selected().isPresent());
        press(ofStep, step.isPresent());
        press(ofProcedure, step.isEmpty());
        heading.setText(step.map(each -> getTranslation("step") + " " + each.getOrder() + " · " + each.getId())
                .orElse(getTranslation("prop.of.procedure")));
        if (wanted != shown) {
            shown = wanted;
            build(wanted);
        } else if (context != null) {
            context.show();
        }
    }

    private void build(EObject element) {
        body.removeAll();
        PropertyContext made = new PropertyContext(desk, this, today, this::go);
        context = made;
        FieldFactory factory = new FieldFactory(made);
        String kind = element.eClass().getName();
        List<Details> groups = new ArrayList<>();
        for (GroupSpec group : Panels.shipped().of(element.eClass())) {
            String key = kind + "." + group.name();
            Details details = Opening.of(
                    made,
                    getTranslation(group.key(kind)),
                    open.contains(key),
                    inside -> inside.add(GroupFields.fields(factory, group, Element.of(element))));
            details.setId("prop-group-" + group.name());
            remember(details, key);
            groups.add(details);
        }
        groups.forEach(body::add);
        if (element instanceof Step) {
            Details uses = Opening.of(
                    made,
                    getTranslation("prop.group.uses"),
                    open.contains("Step.uses"),
                    inside -> inside.add(new UseList(made, element)));
            uses.setId("prop-group-uses");
            remember(uses, "Step.uses");
            body.add(uses);
        }
    }

    private void remember(Details details, String key) {
        details.addClassName("prop-group");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                open.add(key);
            } else if (event.isFromClient()) {
                open.remove(key);
            }
        });
    }

    private void go(String id) {
        Iterable<EObject> all = desk.editor().procedure()::eAllContents;
        for (EObject each : all) {
            if (id.equals(EcoreUtil.getID(each))) {
                go(each);
                return;
            }
        }
    }

    /** Shows an element where it stands: in its step, or in the group of the procedure that holds it. */
    private void go(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof Step)) {
            at = at.eContainer();
        }
        if (at instanceof Step step) {
            desk.select(step.getId());
            turn(false);
            return;
        }
        for (GroupSpec group : Panels.shipped().of(desk.editor().procedure().eClass())) {
            if (group.features().stream().anyMatch(spec -> holds(spec, element))) {
                open.add("Procedure." + group.name());
            }
        }
        shown = null;
        turn(true);
    }

    private boolean holds(FeatureSpec spec, EObject element) {
        Element owner = Element.of(desk.editor().procedure()).part(spec.path());
        return owner.now()
                .get()
                .map(each -> each.eGet(spec.feature()))
                .map(value -> value instanceof List<?> list ? list : List.of(value))
                .filter(values -> values.stream()
                        .anyMatch(value -> value instanceof EObject part && EcoreUtil.isAncestor(part, element)))
                .isPresent();
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.setClassName("pressed", pressed);
    }
}
