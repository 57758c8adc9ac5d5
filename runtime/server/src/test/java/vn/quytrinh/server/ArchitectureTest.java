package vn.quytrinh.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms of the house: models ← rules ← engine ← server. */
@AnalyzeClasses(packages = "vn.quytrinh", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] MODELS = {"vn.quytrinh.worktime..", "vn.quytrinh.procedure..", "vn.quytrinh.model.."};
    private static final String[] RULES = {
        "vn.quytrinh.rulebase..", "vn.quytrinh.handling..", "vn.quytrinh.conformance.."
    };

    @ArchTest
    static final ArchRule worktimeIsPlainJava = noClasses()
            .that()
            .resideInAPackage("vn.quytrinh.worktime..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("vn.quytrinh.worktime..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule modelsKnowNothingAbove = noClasses()
            .that()
            .resideInAnyPackage(MODELS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.quytrinh.rulebase..",
                    "vn.quytrinh.handling..",
                    "vn.quytrinh.conformance..",
                    "vn.quytrinh.engine..",
                    "vn.quytrinh.server..",
                    "vn.quytrinh.designer..");

    @ArchTest
    static final ArchRule rulesKnowNothingAbove = noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.quytrinh.engine..", "vn.quytrinh.server..", "vn.quytrinh.designer..");

    @ArchTest
    static final ArchRule engineKnowsNothingAbove = noClasses()
            .that()
            .resideInAPackage("vn.quytrinh.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.quytrinh.server..",
                    "vn.quytrinh.designer..",
                    "org.springframework..",
                    "jakarta..",
                    "org.hibernate..");

    @ArchTest
    static final ArchRule serverKnowsNoDesigner = noClasses()
            .that()
            .resideInAPackage("vn.quytrinh.server..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.quytrinh.designer..");

    @ArchTest
    static final ArchRule droolsLivesWithTheRules = noClasses()
            .that()
            .resideOutsideOfPackages(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule hibernateLivesWithPersistence = noClasses()
            .that()
            .resideOutsideOfPackage("vn.quytrinh.server.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..");

    @ArchTest
    static final ArchRule springLivesWithServerAndDesigner = noClasses()
            .that()
            .resideOutsideOfPackages("vn.quytrinh.server..", "vn.quytrinh.designer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule vaadinLivesWithTheDesigner = noClasses()
            .that()
            .resideOutsideOfPackage("vn.quytrinh.designer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule restSendsNoModelObjects = noClasses()
            .that()
            .resideInAPackage("vn.quytrinh.server.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.emf..", "vn.quytrinh.model..");
}
