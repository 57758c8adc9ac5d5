package vn.quytrinh.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.comparison.Comparison;
import vn.quytrinh.procedure.comparison.Difference;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** A comparison says of each difference whether the diagram shows it; here every feature is changed and the diagram looked at. */
class DrawnFeaturesTest {

    private static final int MOST_CHANGED = 2;
    private static final int MOST_OF_WHAT_IS_DRAWN = 12;
    private static final List<String> DRAWN_KINDS = List.of("Step", "Transition", "OrgUnit");

    private static final List<Procedure> SAMPLES = samples();
    private static final List<String> DRAWN =
            SAMPLES.stream().map(BpmnProjection::write).toList();

    /** The samples, with a step of each put somewhere by hand. */
    private static List<Procedure> samples() {
        List<Procedure> samples = SampleProcedures.all();
        samples.forEach(sample -> {
            sample.getProcess().getSteps().get(0).setDrawnColumn(1);
            sample.getProcess().getSteps().get(0).setDrawnRow(0);
        });
        return samples;
    }

    static Stream<Arguments> features() {
        Set<EClass> kinds = new LinkedHashSet<>();
        collect(ProcessPackage.Literals.PROCEDURE, kinds);
        return kinds.stream()
                .flatMap(kind -> kind.getEAllStructuralFeatures().stream()
                        .filter(feature -> kind == ProcessPackage.Literals.STEP || feature != kind.getEIDAttribute())
                        .map(feature -> Arguments.of(kind.getName() + "." + feature.getName(), kind, feature)));
    }

    private static void collect(EClass kind, Set<EClass> kinds) {
        if (kinds.add(kind)) {
            kind.getEAllContainments().forEach(part -> collect(part.getEReferenceType(), kinds));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void shouldTellAsDrawnWhatTheDiagramShows(String name, EClass kind, EStructuralFeature feature) {
        boolean seen = false;
        Set<String> shown = new LinkedHashSet<>();
        for (int i = 0; i < SAMPLES.size(); i++) {
            int most = DRAWN_KINDS.contains(kind.getName()) ? MOST_OF_WHAT_IS_DRAWN : MOST_CHANGED;
            int last = Math.min(most, all(SAMPLES.get(i), kind).size());
            for (int at = 0; at < last; at++) {
                // given
                Procedure after = EcoreUtil.copy(SAMPLES.get(i));

                // when
                change(after, all(after, kind).get(at), feature);
                StableIds.assign(after);
                List<Difference> told = Comparison.of(SAMPLES.get(i), after).differences();

                // then: what is seen is told as seen
                if (!told.isEmpty() && !BpmnProjection.write(after).equals(DRAWN.get(i))) {
                    seen = true;
                    assertThat(told.stream().anyMatch(Difference::drawn))
                            .as("whether a drawing that changed is told as drawn")
                            .isTrue();
                }
                told.stream().filter(Difference::drawn).map(Difference::id).forEach(shown::add);
            }
        }

        // then: what is never seen is not
        if (!seen) {
            assertThat(shown).as("differences told as drawn").isEmpty();
        }
    }

    private static List<EObject> all(Procedure procedure, EClass kind) {
        List<EObject> all = new ArrayList<>();
        if (kind == procedure.eClass()) {
            all.add(procedure);
        }
        procedure.eAllContents().forEachRemaining(each -> {
            if (each.eClass() == kind) {
                all.add(each);
            }
        });
        return all;
    }

    private static void change(Procedure procedure, EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference && !reference.isContainment()) {
            lead(procedure, element, reference);
        } else if (feature instanceof EReference part) {
            part(element, part);
        } else if (feature.isMany()) {
            EList<Object> list = list(element, feature);
            list.add(0, other((EAttribute) feature, null));
        } else {
            element.eSet(feature, other((EAttribute) feature, element.eIsSet(feature) ? element.eGet(feature) : null));
        }
    }

    /** Takes the first part away, with whatever leads to it; where there is none one is made. */
    private static void part(EObject element, EReference part) {
        Object before = element.eGet(part);
        if (before instanceof List<?> parts && !parts.isEmpty()) {
            EcoreUtil.delete((EObject) parts.get(0), true);
        } else if (part.isMany()) {
            list(element, part).add(made(part));
        } else if (before != null) {
            EcoreUtil.delete((EObject) before, true);
        } else {
            element.eSet(part, made(part));
        }
    }

    private static void lead(Procedure procedure, EObject element, EReference reference) {
        Object before = element.eGet(reference);
        List<EObject> others = all(procedure, reference.getEReferenceType()).stream()
                .filter(each -> each != before && !(before instanceof List<?> many && many.contains(each)))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        EObject target = others.get(others.size() - 1);
        if (reference.isMany()) {
            list(element, reference).add(target);
        } else {
            element.eSet(reference, target);
        }
    }

    private static EObject made(EReference part) {
        EObject made = EcoreUtil.create(part.getEReferenceType());
        EStructuralFeature name = made.eClass().getEStructuralFeature("name");
        if (name != null) {
            made.eSet(name, "Mới");
        }
        return made;
    }

    private static Object other(EAttribute attribute, Object value) {
        if (attribute.getEType() instanceof EEnum choices) {
            return choices.getELiterals().stream()
                    .map(literal -> (Object) literal.getInstance())
                    .filter(each -> !each.equals(value))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }
        Class<?> type = attribute.getEType().getInstanceClass();
        if (type == String.class) {
            return value == null ? "Mới" : "Khác-" + value;
        }
        if (type == BigDecimal.class) {
            return value == null ? BigDecimal.ONE : ((BigDecimal) value).add(BigDecimal.ONE);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(1999, 9, 9);
        }
        return type == boolean.class
                ? (Object) (value == null || !(Boolean) value)
                : (Object) (value == null ? 1 : (Integer) value + 1);
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
