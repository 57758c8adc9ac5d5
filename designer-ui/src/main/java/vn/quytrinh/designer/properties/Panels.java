package vn.quytrinh.designer.properties;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.decision.DecisionPackage;
import vn.quytrinh.model.document.DocumentPackage;
import vn.quytrinh.model.organisation.OrganisationPackage;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.model.quality.QualityPackage;

/** Which features of each kind of element the panel shows, and where; read from {@code panels.txt}. Immutable. */
final class Panels {
    private static final String ELSEWHERE = "elsewhere";
    private static final List<EPackage> PACKAGES = List.of(
            ProcessPackage.eINSTANCE,
            CommonPackage.eINSTANCE,
            OrganisationPackage.eINSTANCE,
            DecisionPackage.eINSTANCE,
            DocumentPackage.eINSTANCE,
            QualityPackage.eINSTANCE);

    private static final Panels SHIPPED = read();

    private final Map<EClass, List<GroupSpec>> groups = new LinkedHashMap<>();
    private final Set<EStructuralFeature> elsewhere = new HashSet<>();

    private Panels(List<String> lines) {
        EClass owner = null;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                group(Objects.requireNonNull(owner, "a group before any kind of element"), line.strip());
            } else {
                owner = kind(line.strip());
                groups.put(owner, new ArrayList<>());
            }
        }
    }

    static Panels shipped() {
        return SHIPPED;
    }

    /** Returns the groups of a kind of element, none where it has no panel. */
    List<GroupSpec> of(EClass kind) {
        return groups.getOrDefault(kind, List.of());
    }

    /** Returns the kinds of elements that have a panel. */
    Set<EClass> kinds() {
        return groups.keySet();
    }

    /** Tells whether a feature is shown somewhere, in a panel or by a part of the page of its own. */
    boolean shows(EStructuralFeature feature) {
        return elsewhere.contains(feature)
                || groups.values().stream()
                        .flatMap(List::stream)
                        .flatMap(group -> group.features().stream())
                        .anyMatch(
                                spec -> spec.feature() == feature || spec.path().contains(feature));
    }

    private void group(EClass owner, String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        List<FeatureSpec> features = new ArrayList<>();
        for (String word : line.substring(colon + 1).strip().split("\\s+")) {
            features.add(feature(owner, word));
        }
        if (name.equals(ELSEWHERE)) {
            features.forEach(spec -> elsewhere.add(spec.feature()));
        } else {
            groups.get(owner).add(new GroupSpec(name, features));
        }
    }

    private static FeatureSpec feature(EClass owner, String word) {
        String[] names = word.replaceAll("[!=]+$", "").split("\\.");
        List<EReference> path = new ArrayList<>();
        EClass at = owner;
        for (int i = 0; i < names.length - 1; i++) {
            EReference part = (EReference) named(at, names[i]);
            path.add(part);
            at = part.getEReferenceType();
        }
        return new FeatureSpec(path, named(at, names[names.length - 1]), word.contains("!"), word.contains("="));
    }

    private static EStructuralFeature named(EClass owner, String name) {
        EStructuralFeature feature = owner.getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalStateException("Expected a feature of " + owner.getName() + " but found \"" + name
                    + "\". Maybe the metamodel has changed.");
        }
        return feature;
    }

    private static EClass kind(String name) {
        return PACKAGES.stream()
                .map(each -> each.getEClassifier(name))
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected a kind of element of the metamodel but found \""
                        + name + "\". Maybe the metamodel has changed."));
    }

    private static Panels read() {
        return new Panels(lines("panels.txt"));
    }

    static List<String> lines(String resource) {
        try (@Nullable InputStream file = Panels.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
