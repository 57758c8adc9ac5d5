package vn.quytrinh.conformance.vocabulary;

import java.util.Map;
import java.util.Optional;
import vn.quytrinh.rulebase.Text;

/**
 * A kind of element that a sentence can speak of (loại đối tượng).
 *
 * @param name its name in a sentence, for example {@code STEP}
 * @param words how people call it
 * @param features its features by name, in the order of the vocabulary
 */
public record ElementKind(String name, Text words, Map<String, Feature> features) {

    /** Returns a feature, or nothing when the vocabulary has none of that name. */
    public Optional<Feature> feature(String feature) {
        return Optional.ofNullable(features.get(feature));
    }
}
