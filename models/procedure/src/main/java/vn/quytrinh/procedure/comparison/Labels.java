package vn.quytrinh.procedure.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.quality.Suppression;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** By which words people know an element, where it has no number of its own. */
public final class Labels {

    private static final List<String> NAMING =
            List.of("name", "key", "labelVi", "kind", "occasion", "measure", "when", "type", "aspect", "no");

    private Labels() {}

    /**
     * Returns the words without case and diacritics.
     *
     * @param element any element, not null
     * @return the words, empty when it has none
     */
    public static String of(EObject element) {
        if (element instanceof Citation citation) {
            return folded(citation.getInstrument(), citation.getArticle(), citation.getClause(), citation.getPoint());
        }
        if (element instanceof Fee fee) {
            return folded(fee.getKind(), fee.getName(), fee.getCondition(), fee.getNote());
        }
        if (element instanceof Suppression suppression) {
            return folded(suppression.getRule(), suppression.getElement());
        }
        return NAMING.stream()
                .map(element.eClass()::getEStructuralFeature)
                .filter(Objects::nonNull)
                .filter(feature -> isText(element, feature))
                .map(feature -> folded(String.valueOf(element.eGet(feature))))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isText(EObject element, EStructuralFeature feature) {
        return !feature.isMany() && element.eIsSet(feature);
    }

    private static String folded(@Nullable String... parts) {
        return FoldedText.of(Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }
}
