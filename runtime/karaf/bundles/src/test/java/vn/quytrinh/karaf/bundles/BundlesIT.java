package vn.quytrinh.karaf.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import vn.quytrinh.karaf.bundles.witness.Witness;

/** The manifests of the bundles say what is so, and the runtime answers in OSGi as on a class path. */
class BundlesIT {

    private static final String XML = "javax.xml org.w3c.dom org.xml.sax";
    private static final String ANY = "org.jspecify.annotations";
    private static final String RULES = ANY + " org.drools org.kie vn.quytrinh.rulebase";
    private static final String MODELS =
            "vn.quytrinh.worktime vn.quytrinh.model vn.quytrinh.procedure org.eclipse.emf tools.jackson com.fasterxml.jackson.annotation";

    private static Framework framework;

    @BeforeAll
    static void start(@TempDir Path storage) throws Exception {
        framework = Framework.start(storage, Path.of("target", "bundles"));
    }

    @AfterAll
    static void stop() throws Exception {
        framework.close();
    }

    static Stream<Arguments> imports() {
        return Stream.of(
                Arguments.of("quytrinh-worktime", ANY + " vn.quytrinh.worktime"),
                Arguments.of(
                        "quytrinh-procedure",
                        ANY + " javax.crypto org.osgi.framework org.snakeyaml.engine.v2 " + XML + " " + MODELS),
                Arguments.of("quytrinh-drools", "javax org.slf4j org.w3c.dom org.xml.sax sun.misc"),
                Arguments.of("quytrinh-rulebase", RULES),
                Arguments.of("quytrinh-handling", RULES + " vn.quytrinh.handling " + XML + " " + MODELS),
                Arguments.of(
                        "quytrinh-conformance",
                        RULES + " vn.quytrinh.conformance org.snakeyaml.engine.v2 org.apache.poi " + MODELS),
                Arguments.of(
                        "quytrinh-engine",
                        ANY
                                + " javax.crypto vn.quytrinh.engine vn.quytrinh.rulebase vn.quytrinh.handling vn.quytrinh.conformance "
                                + MODELS));
    }

    @ParameterizedTest
    @MethodSource("imports")
    void shouldImportOnlyFromItsNeighbours(String bundle, String allowed) {
        List<String> roots = List.of(allowed.split(" "));

        List<String> stray = requirements(bundle)
                .filter(name -> roots.stream().noneMatch(root -> name.equals(root) || name.startsWith(root + ".")))
                .toList();

        assertThat(stray).as("imports of %s beyond %s", bundle, allowed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("imports")
    void shouldImportNothingDynamically(String bundle, String allowed) {
        assertThat(framework.bundle(bundle).getHeaders().get(Constants.DYNAMICIMPORT_PACKAGE))
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("imports")
    void shouldRun(String bundle, String allowed) {
        assertThat(framework.bundle(bundle).getState()).isEqualTo(Bundle.ACTIVE);
    }

    static Stream<String> ours() {
        return imports().map(arguments -> (String) arguments.get()[0]).filter(name -> !name.equals("quytrinh-drools"));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void shouldExportItsApiWithAVersionAndKeepTheRestInside(String bundle) {
        Pattern inside = Pattern.compile(
                "vn\\.quytrinh\\.(.*\\.(impl|util)|procedure\\.law\\.format|handling\\.(dossier|rules)|conformance\\.(fact|rules))(\\..*)?");
        List<BundleCapability> exported = framework
                .bundle(bundle)
                .adapt(BundleRevision.class)
                .getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE);

        assertThat(exported).isNotEmpty().allSatisfy(one -> {
            assertThat((Version) one.getAttributes().get(Constants.VERSION_ATTRIBUTE))
                    .isGreaterThan(Version.emptyVersion);
            assertThat((String) one.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))
                    .startsWith("vn.quytrinh.")
                    .doesNotMatch(inside);
        });
    }

    /** Only the Excel file of a library check needs POI, which the runtime does without. */
    @ParameterizedTest
    @MethodSource("ours")
    void shouldFindEveryClassThatItsClassesName(String bundle) {
        Bundle own = framework.bundle(bundle);
        List<String> missing = new ArrayList<>();
        for (var entry : Collections.list(
                own.findEntries("/vn/quytrinh", "*.class", true) == null
                        ? Collections.emptyEnumeration()
                        : own.findEntries("/vn/quytrinh", "*.class", true))) {
            String name = entry.getPath().substring(1).replace('/', '.').replaceAll("\\.class$", "");
            if (!name.endsWith("package-info")) {
                try {
                    Class<?> type = own.loadClass(name);
                    type.getDeclaredMethods();
                    type.getDeclaredFields();
                    type.getDeclaredConstructors();
                } catch (ClassNotFoundException | NoClassDefFoundError e) {
                    missing.add(name + ": " + e.getMessage());
                }
            }
        }

        assertThat(missing).allMatch(line -> line.startsWith("vn.quytrinh.conformance.library.LibraryXlsx"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide y-te-mien-nhiem-gdv",
                "decide dat-dai-cap-doi-gcn-10-ngay",
                "decide dau-tu-chap-thuan-chu-truong",
                "check y-te-mien-nhiem-gdv"
            })
    @SuppressWarnings("unchecked")
    void shouldAnswerInOsgiAsOnAClassPath(String question) throws Exception {
        String expected = new Witness().apply(question);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        String answered;
        // The threads of a bus know nothing of the bundles.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            var witness = (Function<String, String>)
                    witness().getDeclaredConstructor().newInstance();
            answered = witness.apply(question);
        } finally {
            thread.setContextClassLoader(before);
        }

        assertThat(answered).isEqualTo(expected).contains("{");
    }

    @Test
    void shouldLoadTheWitnessFromItsOwnBundle() throws Exception {
        assertThat(witness()).isNotSameAs(Witness.class);
    }

    private static Class<?> witness() throws Exception {
        return framework.load(
                Witness.class,
                String.join(
                        ",",
                        "vn.quytrinh.conformance",
                        "vn.quytrinh.conformance.element",
                        "vn.quytrinh.engine.json",
                        "vn.quytrinh.handling",
                        "vn.quytrinh.handling.decision",
                        "vn.quytrinh.handling.event",
                        "vn.quytrinh.handling.organisation",
                        "vn.quytrinh.handling.release",
                        "vn.quytrinh.model.common",
                        "vn.quytrinh.model.law",
                        "vn.quytrinh.model.process",
                        "vn.quytrinh.procedure.law",
                        "vn.quytrinh.procedure.samples",
                        "vn.quytrinh.rulebase",
                        "vn.quytrinh.worktime",
                        "org.eclipse.emf.ecore",
                        "org.eclipse.emf.common.notify",
                        "tools.jackson.databind",
                        "tools.jackson.databind.node",
                        "tools.jackson.core"));
    }

    private static Stream<String> requirements(String bundle) {
        return framework
                .bundle(bundle)
                .adapt(BundleRevision.class)
                .getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE)
                .stream()
                .map(one -> one.getDirectives().get(Constants.FILTER_DIRECTIVE))
                .map(filter -> filter.replaceAll(".*osgi\\.wiring\\.package=([^)]*)\\).*", "$1"));
    }
}
