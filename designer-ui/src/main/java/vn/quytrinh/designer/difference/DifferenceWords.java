package vn.quytrinh.designer.difference;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.properties.Choices;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage.Literals;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.comparison.Difference;

/** Differences in the words of the properties panel. */
public final class DifferenceWords extends LocalWords {
    private static final int DECIMALS = 3;
    private static final String INTO = " › ";

    /** Speaks the language of the window; for a component, not null. */
    public DifferenceWords(Component owner) {
        super(owner);
    }

    /** Returns where a difference is: a step like {@code S04 · Thẩm định}, or the procedure. */
    public String place(Difference difference) {
        return difference.step().map(step -> Choices.label(this, step)).orElseGet(() -> text("prop.of.procedure"));
    }

    /** Returns what differs, led to from the step or the procedure: {@code Các căn cứ: Luật Hộ tịch › Điều}. */
    public String what(Difference difference) {
        EObject element = difference.element();
        if (difference.isOfFeature()) {
            return what(element, difference.feature());
        }
        return element instanceof Step step ? text("diff.step", step.getId()) : path(element);
    }

    /** Returns what a feature of an element is called, led to from its step or procedure. */
    public String what(EObject element, EStructuralFeature feature) {
        String owner = path(element);
        String name = Choices.name(this, feature);
        return owner.isEmpty() ? name : owner + INTO + name;
    }

    /** Returns what was done: {@code thêm}, {@code bỏ}… */
    public String kind(Difference.Kind kind) {
        return text("diff.kind." + kind);
    }

    /** Returns the value on the left, empty for none. */
    public String before(Difference difference) {
        return side(difference, difference.left(), difference.before());
    }

    /** Returns the value on the right, empty for none. */
    public String after(Difference difference) {
        return side(difference, difference.right(), difference.after());
    }

    private String side(Difference difference, @Nullable EObject element, @Nullable Object value) {
        if (element == null) {
            return "";
        }
        if (difference.feature() == Literals.STEP__DRAWN_COLUMN) {
            Step step = (Step) element;
            return step.isSetDrawnColumn() || step.isSetDrawnRow()
                    ? text("diff.place", step.getDrawnColumn(), step.getDrawnRow())
                    : text("diff.place.auto");
        }
        if (difference.isOfFeature()) {
            return value(difference.feature(), value);
        }
        return difference.kind() == Difference.Kind.MOVED ? position(element, difference.feature()) : label(element);
    }

    private String position(EObject element, EStructuralFeature feature) {
        if (element instanceof Step step && step.isSetOrder()) {
            return text("diff.position", step.getOrder());
        }
        List<?> all = (List<?>) element.eContainer().eGet(feature);
        return text("diff.position", all.indexOf(element) + 1);
    }

    /** Returns a value of a feature in words, empty for none. */
    public String value(EStructuralFeature feature, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> many) {
            return many.stream().map(each -> value(feature, each)).collect(Collectors.joining("; "));
        }
        if (value instanceof Enumerator literal && feature.getEType() instanceof EEnum choices) {
            return Choices.word(this, choices, literal);
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "prop.yes" : "prop.no");
        }
        if (value instanceof LocalDate date) {
            return day(date);
        }
        if (value instanceof BigDecimal number) {
            NumberFormat format = NumberFormat.getInstance(locale());
            format.setMaximumFractionDigits(DECIMALS);
            return format.format(number);
        }
        return value instanceof EObject element ? label(element) : String.valueOf(value);
    }

    /** Returns an element in a line. */
    public String label(EObject element) {
        if (element instanceof TimeLimit limit) {
            TimeTotal total = TimeTotal.of(limit);
            return total == null
                    ? Objects.requireNonNullElse(limit.getText(), "")
                    : either(total.text().vi(), total.text().en());
        }
        if (element instanceof Transition way) {
            String to = way.getTarget() == TransitionTarget.STEP
                    ? way.getTo() == null ? "?" : Choices.label(this, way.getTo())
                    : text("outcome." + way.getTarget().getLiteral());
            return "→ " + to + (way.getWhen() == null ? "" : ": " + way.getWhen());
        }
        return Choices.label(this, element);
    }

    /** Returns the way to an element from its step or procedure, empty for these. */
    public String path(EObject element) {
        Deque<String> path = new ArrayDeque<>();
        for (EObject at = element;
                at != null && !(at instanceof Step) && !(at instanceof Procedure);
                at = at.eContainer()) {
            if (at instanceof InternalProcess || at.eContainmentFeature() == null) {
                continue;
            }
            EStructuralFeature part = at.eContainmentFeature();
            String name = Choices.name(this, part);
            path.push(part.isMany() ? named(name, at) : name);
        }
        return String.join(INTO, path);
    }

    private String named(String name, EObject element) {
        String label = label(element);
        return label.isEmpty() ? name : name + ": " + label;
    }
}
