package vn.quytrinh.designer.merging;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.difference.DifferenceWords;
import vn.quytrinh.designer.properties.Choices;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.comparison.Sequence;
import vn.quytrinh.procedure.merge.Conflict;
import vn.quytrinh.rulebase.Text;

/** Conflicts in the words of the properties panel. */
final class ConflictWords {
    private final DifferenceWords words;

    ConflictWords(Component owner) {
        this.words = new DifferenceWords(owner);
    }

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }

    String of(Text text) {
        return words.either(text.vi(), text.en());
    }

    String label(EObject element) {
        return words.label(element);
    }

    /** Returns the step, or the procedure, that a conflict is about. */
    String place(Conflict conflict) {
        Step step = step(conflict);
        return step == null ? words.text("prop.of.procedure") : Choices.label(words, step);
    }

    /** Returns what is in conflict. */
    String what(Conflict conflict) {
        EObject element = conflict.element();
        if (conflict.kind() == Conflict.Kind.ORDER) {
            return words.text("merge.order", Choices.name(words, conflict.feature()));
        }
        if (conflict.kind() == Conflict.Kind.VALUE) {
            return words.what(element, conflict.feature());
        }
        return element instanceof Step ? words.text("diff.step", ((Step) element).getId()) : words.path(element);
    }

    String base(Conflict conflict) {
        return side(conflict, conflict.base());
    }

    String mine(Conflict conflict) {
        return side(conflict, conflict.mine());
    }

    String theirs(Conflict conflict) {
        return side(conflict, conflict.theirs());
    }

    /** Returns what a note about a conflict is about. */
    Subject subject(Conflict conflict) {
        Step step = step(conflict);
        return step == null
                ? Subject.PROCEDURE
                : new Subject(Subject.Kind.STEP, step.getId(), Objects.requireNonNullElse(step.getName(), ""));
    }

    private String side(Conflict conflict, @Nullable EObject element) {
        if (element == null) {
            return words.text("merge.deleted");
        }
        return switch (conflict.kind()) {
            case VALUE ->
                words.value(
                        conflict.feature(),
                        element.eIsSet(conflict.feature()) ? element.eGet(conflict.feature()) : null);
            case ORDER ->
                Sequence.read(element, (EReference) conflict.feature()).stream()
                        .map(each -> each instanceof Step step ? step.getId() : words.label(each))
                        .collect(Collectors.joining(", "));
            case ELEMENT -> whole(conflict, element);
            case DELETED -> words.label(element);
        };
    }

    /** An element whose first words are the same on both sides is told by what differs in it. */
    private String whole(Conflict conflict, EObject element) {
        String label = words.label(element);
        EObject mine = conflict.mine();
        EObject theirs = conflict.theirs();
        if (mine == null || theirs == null || !words.label(mine).equals(words.label(theirs))) {
            return label;
        }
        return element.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute != element.eClass().getEIDAttribute())
                .filter(attribute -> !Objects.equals(mine.eGet(attribute), theirs.eGet(attribute)))
                .map(attribute ->
                        Choices.name(words, attribute) + ": " + words.value(attribute, element.eGet(attribute)))
                .collect(Collectors.joining("; ", label.isEmpty() ? "" : label + " · ", ""));
    }

    private static @Nullable Step step(Conflict conflict) {
        for (EObject at = conflict.element(); at != null; at = at.eContainer()) {
            if (at instanceof Step step) {
                return step;
            }
        }
        return null;
    }
}
