package vn.quytrinh.procedure.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage.Literals;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ComparisonTest {

    private static final String KEY = "y-te-mien-nhiem-gdv";
    private static final List<String> KNOWN_BY_ID = List.of("Step", "OrgUnit", "Position", "DecisionTable");

    private final Procedure left = SampleProcedures.load(KEY);
    private final Procedure right = SampleProcedures.load(KEY);

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("features")
    void shouldTellEveryFeatureThatDiffers(String kind, String name) {
        // given
        Procedure before = FullProcedure.make();
        Procedure after = EcoreUtil.copy(before);
        EObject element = first(after, kind);
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);

        // when
        alter(after, element, feature);

        // then
        assertThat(Comparison.of(before, after).differences()).isNotEmpty().allSatisfy(told -> {
            assertThat(told.element()).isNotNull();
            assertThat(told.feature()).isNotNull();
        });
    }

    static Stream<Arguments> features() {
        Map<String, EClass> kinds = new LinkedHashMap<>();
        Procedure full = FullProcedure.make();
        kinds.put("Procedure", full.eClass());
        full.eAllContents().forEachRemaining(each -> kinds.put(each.eClass().getName(), each.eClass()));
        return kinds.values().stream()
                .flatMap(kind -> kind.getEAllStructuralFeatures().stream()
                        .filter(feature -> feature != kind.getEIDAttribute() || KNOWN_BY_ID.contains(kind.getName()))
                        .map(feature -> Arguments.of(kind.getName(), feature.getName())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldFindNothingInWhatIsTheSame(String key) {
        assertThat(Comparison.of(SampleProcedures.load(key), SampleProcedures.load(key))
                        .differences())
                .isEmpty();
    }

    static List<String> samples() {
        return SampleProcedures.keys();
    }

    @Test
    void shouldTellADurationWithTheStepThatHasIt() {
        // when
        step(right, "S04").getDuration().setValue(new BigDecimal("6"));

        // then
        assertThat(Comparison.of(left, right).differences()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(Difference.Kind.CHANGED);
            assertThat(told.step()).contains(step(right, "S04"));
            assertThat(told.feature()).isSameAs(Literals.STEP__DURATION);
            assertThat(((TimeLimit) told.after()).getValue()).isEqualByComparingTo("6");
            assertThat(told.drawn()).isFalse();
        });
    }

    @Test
    void shouldTellANewStepOnceAndNotTheNumbersThatFollow() {
        // given
        Step added = EcoreUtil.copy(step(right, "S02"));
        added.eAllContents().forEachRemaining(each -> each.eSet(each.eClass().getEIDAttribute(), null));
        added.setId("S99");
        added.setName("Lấy ý kiến bằng văn bản");

        // when
        right.getProcess().getSteps().add(2, added);
        for (int i = 0; i < right.getProcess().getSteps().size(); i++) {
            right.getProcess().getSteps().get(i).setOrder(i + 1);
        }

        // then
        assertThat(Comparison.of(left, right).differences()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(Difference.Kind.ADDED);
            assertThat(told.element()).isSameAs(added);
            assertThat(told.drawn()).isTrue();
        });
    }

    @Test
    void shouldTellOnlyTheStepThatMoved() {
        // given
        List<Step> steps = new ArrayList<>(right.getProcess().getSteps());
        Step moved = steps.remove(1);
        steps.add(moved);

        // when
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setOrder(i + 1);
        }

        // then
        assertThat(Comparison.of(left, right).differences()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(Difference.Kind.MOVED);
            assertThat(told.element()).isSameAs(moved);
        });
    }

    @Test
    void shouldKnowStepsByTheirNamesWhereTheProcedureIsAnother() {
        // given
        right.setId("ban-dia-phuong");
        step(right, "S04").setId("S40");

        // then
        assertThat(Comparison.of(left, right).correspondence().right(step(left, "S04")))
                .contains(step(right, "S40"));
        assertThat(Comparison.of(left, right).differences()).isEmpty();
    }

    @Test
    void shouldSayOfUnitsAndDaysWhatTheyWere() {
        // when
        step(right, "S04").getDuration().setUnit(LegalUnit.WORKING_HOUR);

        // then
        Difference told =
                Comparison.of(left, right).differences().stream().findFirst().orElseThrow();
        assertThat(((TimeLimit) told.before()).getUnit()).isEqualTo(LegalUnit.WORKING_DAY);
        assertThat(((TimeLimit) told.after()).getUnit()).isEqualTo(LegalUnit.WORKING_HOUR);
    }

    private static Step step(Procedure procedure, String id) {
        return procedure.getProcess().getSteps().stream()
                .filter(step -> id.equals(step.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static EObject first(Procedure procedure, String kind) {
        if (kind.equals("Procedure")) {
            return procedure;
        }
        List<EObject> found = new ArrayList<>();
        procedure.eAllContents().forEachRemaining(each -> {
            if (each.eClass().getName().equals(kind)) {
                found.add(each);
            }
        });
        return found.get(0);
    }

    private static void alter(Procedure procedure, EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference && !reference.isContainment()) {
            List<EObject> targets = FullProcedure.targets(procedure, reference);
            if (feature.isMany()) {
                FullProcedure.list(element, feature).add(targets.get(targets.size() - 1));
            } else {
                element.eSet(feature, targets.get(targets.size() - 1));
            }
        } else if (feature.isMany()) {
            FullProcedure.list(element, feature).remove(0);
        } else if (feature instanceof EReference || feature.getEType() == CommonPackage.Literals.DATE) {
            element.eSet(feature, feature instanceof EReference ? null : LocalDate.of(1999, 9, 9));
        } else {
            element.eSet(feature, other((EAttribute) feature, element.eGet(feature)));
        }
    }

    private static Object other(EAttribute attribute, Object value) {
        if (attribute.getEType() instanceof EEnum choices) {
            List<EEnumLiteral> literals = choices.getELiterals();
            return literals.get(literals.size() - 1).getInstance();
        }
        if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.TEN);
        }
        if (value instanceof Boolean yes) {
            return !yes;
        }
        return value instanceof Integer number ? (Object) (number + 1000) : value + " khác";
    }
}
