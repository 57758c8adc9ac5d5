package vn.quytrinh.designer.editing;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.process.Procedure;

/** Where expressions in FEEL name a fact. What stands in quotes there is a text, not a name. */
final class FactNames {
    private static final Set<String> EXPRESSIONS = Set.of("expression", "formula", "conditions", "conclusions");
    private static final Pattern TEXT_OR_NAME = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\p{L}_][\\p{L}\\p{Nd}_]*");

    private FactNames() {}

    /** Gives a fact's new name to every expression that uses the old one. */
    static void rename(Procedure procedure, Fact fact, String name) {
        String before = fact.getName();
        if (before == null || before.equals(name)) {
            return;
        }
        TreeIterator<EObject> all = procedure.eAllContents();
        while (all.hasNext()) {
            EObject element = all.next();
            expressions(element).forEach(feature -> rename(element, feature, before, name));
        }
    }

    /** Tells whether an expression of an element uses a name. */
    static boolean isNamedBy(EObject element, String name) {
        return expressions(element)
                .flatMap(feature -> texts(element, feature).stream())
                .anyMatch(text -> TEXT_OR_NAME
                        .matcher(text)
                        .results()
                        .anyMatch(found -> found.group().equals(name)));
    }

    private static Stream<EStructuralFeature> expressions(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> EXPRESSIONS.contains(feature.getName()))
                .filter(element::eIsSet);
    }

    private static void rename(EObject element, EStructuralFeature feature, String before, String name) {
        List<String> now = texts(element, feature).stream()
                .map(text -> TEXT_OR_NAME
                        .matcher(text)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(found.group().equals(before) ? name : found.group())))
                .toList();
        if (!now.equals(texts(element, feature))) {
            element.eSet(feature, feature.isMany() ? now : now.getFirst());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        return feature.isMany() ? List.copyOf((List<String>) value) : List.of((String) value);
    }
}
