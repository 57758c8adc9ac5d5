package vn.quytrinh.designer.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.model.process.Procedure;

/** Elements, features and what may be chosen for a reference or an enumeration, in the words of the panel. */
public final class Choices {
    private static final int LONGEST = 70;

    private Choices() {}

    /** Returns the elements of a procedure that a reference may name. */
    public static List<EObject> candidates(Procedure procedure, EReference reference) {
        Iterable<EObject> all = procedure::eAllContents;
        return StreamSupport.stream(all.spliterator(), false)
                .filter(reference.getEReferenceType()::isInstance)
                .toList();
    }

    /** Returns an element in a word or a line: {@code S04 · Thẩm định}, a name, or what its first text says. */
    public static String label(LocalWords words, EObject element) {
        String id = EcoreUtil.getID(element);
        String name = Stream.of("name", "when", "kind", "condition", "text", "instrument", "occasion", "measure", "no")
                .map(element.eClass()::getEStructuralFeature)
                .filter(feature -> feature != null && element.eIsSet(feature))
                .map(feature -> said(words, element, feature))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        boolean step = element.eClass().getName().equals("Step");
        String label = name.isEmpty() ? String.valueOf(id) : step ? id + " · " + name : name;
        return label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label;
    }

    /** Returns what the panel calls a feature. */
    public static String name(LocalWords words, EStructuralFeature feature) {
        return words.text(FeatureSpec.key(feature));
    }

    static boolean matches(LocalWords words, EObject element, String filter) {
        String label = label(words, element).toLowerCase(Locale.ROOT);
        return Arrays.stream(filter.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(label::contains);
    }

    /** Returns a literal in words, as the page words it elsewhere where it does. */
    public static String word(LocalWords words, EEnum choices, Enumerator value) {
        String prefix = switch (choices.getName()) {
            case "LegalUnit" -> "legalUnit.";
            case "StepKind" -> "stepKind.";
            case "HitPolicy" -> "tables.policy.";
            default -> "prop.choice." + choices.getName() + ".";
        };
        return words.text(prefix + value.getLiteral());
    }

    private static String said(LocalWords words, EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        return value instanceof Enumerator literal && feature.getEType() instanceof EEnum choices
                ? word(words, choices, literal)
                : String.valueOf(value);
    }
}
