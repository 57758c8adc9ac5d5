package vn.quytrinh.designer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the designer: it draws and asks; rules and persistence are others' rooms, and nobody points back at it. */
@AnalyzeClasses(packages = "vn.quytrinh", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule designerLeavesRulesToTheirRoom = noClasses()
            .that()
            .resideInAPackage("vn.quytrinh.designer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule designerLeavesPersistenceToTheServer = noClasses()
            .that()
            .resideInAPackage("vn.quytrinh.designer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "vn.quytrinh.server.persistence..");

    @ArchTest
    static final ArchRule editingKnowsNoPage = noClasses()
            .that()
            .resideInAPackage("vn.quytrinh.designer.editing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.springframework..");

    @ArchTest
    static final ArchRule interchangeKnowsOnlyModels = noClasses()
            .that()
            .resideInAPackage("vn.quytrinh.interchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.quytrinh.rulebase..",
                    "vn.quytrinh.handling..",
                    "vn.quytrinh.conformance..",
                    "vn.quytrinh.engine..",
                    "vn.quytrinh.server..",
                    "org.springframework..");

    @ArchTest
    static final ArchRule commandsOnFilesStartNoServer = noClasses()
            .that()
            .resideInAPackage("vn.quytrinh.designer.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..", "vn.quytrinh.server..");

    @ArchTest
    static final ArchRule nobodyPointsAtTheDesigner = noClasses()
            .that()
            .resideOutsideOfPackage("vn.quytrinh.designer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.quytrinh.designer..", "com.vaadin..");
}
