package vn.quytrinh.designer.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import vn.quytrinh.designer.language.BundledTexts;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.model.decision.DecisionPackage;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.model.quality.QualityPackage;
import vn.quytrinh.procedure.law.regime.ParameterInForce;

class PanelsTest {
    /** Edited on a part of the page of their own. */
    private static final Set<EClass> ELSEWHERE = Set.of(
            DecisionPackage.Literals.DECISION_TABLE,
            QualityPackage.Literals.SUPPRESSION,
            ProcessPackage.Literals.STORY);

    private final Panels panels = Panels.shipped();
    private final BundledTexts texts = new BundledTexts();

    @Test
    void shouldShowEveryFeatureOfTheMetamodel() {
        // when
        List<String> missing = kinds().stream()
                .flatMap(kind -> kind.getEStructuralFeatures().stream())
                .filter(feature -> !panels.shows(feature))
                .map(FeatureSpec::key)
                .toList();

        // then
        assertThat(missing).isEmpty();
    }

    @Test
    void shouldNameEveryFeatureGroupAndChoice() {
        // given
        Set<String> keys = new LinkedHashSet<>();
        for (EClass kind : panels.kinds()) {
            for (GroupSpec group : panels.of(kind)) {
                if (!group.name().equals("all")) {
                    keys.add(group.key(kind.getName()));
                }
                group.features().forEach(spec -> keys.add(spec.key()));
                group.features().stream()
                        .map(spec -> spec.feature().getEType())
                        .filter(EEnum.class::isInstance)
                        .map(EEnum.class::cast)
                        .filter(choices -> !Set.of("LegalUnit", "StepKind").contains(choices.getName()))
                        .forEach(choices -> choices.getELiterals()
                                .forEach(each ->
                                        keys.add("prop.choice." + choices.getName() + "." + each.getLiteral())));
            }
        }

        // then
        assertThat(keys)
                .hasSizeGreaterThan(200)
                .allSatisfy(key -> assertThat(texts.getTranslation(key, Language.VIETNAMESE.locale()))
                        .doesNotStartWith("!"));
    }

    @Test
    void shouldNameFeaturesAndParametersThatExistWhereLawGoverns() {
        // given
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        GoverningLaw law = new GoverningLaw(() -> procedure, () -> LocalDate.of(2026, 9, 1));

        // then
        GoverningLaw.parameters().forEach((feature, names) -> {
            String[] parts = feature.split("\\.");
            EClass owner = (EClass) ProcessPackage.eINSTANCE.getEClassifier(parts[0]);
            var governed = owner.getEStructuralFeature(parts[1]);
            assertThat(governed).as(feature).isNotNull();
            assertThat(law.of(governed))
                    .extracting(ParameterInForce::name)
                    .as(feature)
                    .isSubsetOf(names);
        });
        assertThat(law.of(ProcessPackage.Literals.CLOCK_POLICY__SUPPLEMENT_MODE))
                .singleElement()
                .satisfies(value -> assertThat(value.citation().text()).isNotBlank());
    }

    @Test
    void shouldReadTheLawOnTheDayOfTheProcedure() {
        // given
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        GoverningLaw law = new GoverningLaw(() -> procedure, () -> LocalDate.of(2026, 9, 1));
        String now = law.of(ProcessPackage.Literals.CLOCK_POLICY__SUPPLEMENT_MODE)
                .getFirst()
                .value();

        // when
        procedure.setEffectiveFrom(LocalDate.of(2018, 1, 2));

        // then
        assertThat(now).isEqualTo("RESTART");
        assertThat(law.of(ProcessPackage.Literals.CLOCK_POLICY__SUPPLEMENT_MODE)
                        .getFirst()
                        .value())
                .isEqualTo("RESUME");
    }

    /** Every kind of element that a procedure may hold, and those they take features from. */
    private static Set<EClass> kinds() {
        Set<EClass> kinds = new LinkedHashSet<>();
        Deque<EClass> open = new ArrayDeque<>(List.of(ProcessPackage.Literals.PROCEDURE));
        while (!open.isEmpty()) {
            EClass kind = open.pop();
            if (!ELSEWHERE.contains(kind) && !kind.getName().equals("Extra") && kinds.add(kind)) {
                open.addAll(kind.getESuperTypes());
                kind.getEAllContainments().stream()
                        .map(EReference::getEReferenceType)
                        .forEach(open::add);
            }
        }
        return kinds;
    }
}
