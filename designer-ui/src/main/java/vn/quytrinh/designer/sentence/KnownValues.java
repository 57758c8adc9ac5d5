package vn.quytrinh.designer.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import vn.quytrinh.conformance.pack.ShippedPacks;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Vocabulary;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.quality.Comparison;
import vn.quytrinh.model.quality.EverySentence;
import vn.quytrinh.model.quality.Selection;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.model.quality.Value;
import vn.quytrinh.model.quality.ValueKind;
import vn.quytrinh.procedure.law.LawRegister;

/** The values that the shipped rules compare a feature with, and the numbers that law sets: what a value is chosen from. */
final class KnownValues {

    private static final class Once {
        static final KnownValues VALUES = new KnownValues();
    }

    private final Map<String, Set<String>> values = new HashMap<>();
    private final List<String> parameters = LawRegister.vietnam().getParameters().stream()
            .map(parameter -> String.valueOf(parameter.getName()))
            .sorted()
            .toList();

    private KnownValues() {
        for (String pack : ShippedPacks.ids()) {
            for (TreeIterator<EObject> all = ShippedPacks.read(pack).eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof Comparison comparison) {
                    learn(comparison);
                }
            }
        }
        StepKind.VALUES.forEach(kind -> of("STEP", "kind").add(kind.getLiteral()));
    }

    static KnownValues shipped() {
        return Once.VALUES;
    }

    /** Returns the values that a text feature is known to have, those with a word of their own first. */
    List<String> of(ElementKind kind, String feature) {
        return of(kind.name(), feature).stream()
                .sorted((one, other) -> Boolean.compare(named(other), named(one)))
                .toList();
    }

    /** Returns the names of the legal parameters. */
    List<String> parameters() {
        return parameters;
    }

    private static boolean named(String value) {
        return Vocabulary.shipped().value(value).isPresent();
    }

    private void learn(Comparison comparison) {
        for (Value value : comparison.getValues()) {
            if (value.getKind() == ValueKind.WRITTEN && value.getText() != null) {
                of(owner(comparison), comparison.getFeature()).add(value.getText());
            }
        }
    }

    private Set<String> of(String kind, String feature) {
        return values.computeIfAbsent(kind + "." + feature, wanted -> new TreeSet<>());
    }

    /** The kind whose feature is compared: that of the selection around it, or of the subject whose claim it is. */
    private static String owner(Comparison comparison) {
        EObject around = comparison.eContainer();
        while (!(around instanceof Selection) && !(around instanceof EverySentence)) {
            around = around.eContainer();
        }
        return around instanceof Selection selection
                ? selection.getElement()
                : ((Sentence) around).getSubject().getElement();
    }
}
