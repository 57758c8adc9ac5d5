package vn.quytrinh.designer.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.designer.language.BundledTexts;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.procedure.comparison.Difference;

class FeatureNamesTest {
    private final BundledTexts texts = new BundledTexts();

    @ParameterizedTest
    @MethodSource("keys")
    void shouldHaveWordsInBothLanguagesForWhateverMayDiffer(String key) {
        assertThat(texts.getTranslation(key, Language.VIETNAMESE.locale())).doesNotStartWith("!");
        assertThat(texts.getTranslation(key, Language.ENGLISH.locale())).doesNotStartWith("!");
    }

    static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (EClass kind : kinds()) {
            kind.getEAllStructuralFeatures().forEach(feature -> {
                keys.add("prop." + feature.getEContainingClass().getName() + "." + feature.getName());
                if (feature.getEType() instanceof EEnum choices) {
                    String prefix = switch (choices.getName()) {
                        case "LegalUnit" -> "legalUnit.";
                        case "StepKind" -> "stepKind.";
                        case "HitPolicy" -> "tables.policy.";
                        default -> "prop.choice." + choices.getName() + ".";
                    };
                    choices.getELiterals().forEach(each -> keys.add(prefix + each.getLiteral()));
                }
            });
        }
        Stream.of(Difference.Kind.values()).forEach(kind -> keys.add("diff.kind." + kind));
        return keys;
    }

    private static Set<EClass> kinds() {
        Set<EClass> kinds = new LinkedHashSet<>();
        Deque<EClass> open = new ArrayDeque<>();
        open.add(ProcessPackage.Literals.PROCEDURE);
        while (!open.isEmpty()) {
            EClass kind = open.poll();
            if (kinds.add(kind)) {
                kind.getEAllContainments().stream()
                        .map(EReference::getEReferenceType)
                        .forEach(open::add);
            }
        }
        return kinds;
    }
}
