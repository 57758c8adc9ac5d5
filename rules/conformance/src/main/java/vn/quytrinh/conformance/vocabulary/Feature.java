package vn.quytrinh.conformance.vocabulary;

import vn.quytrinh.rulebase.Text;

/**
 * Something that can be said of an element (thuộc tính).
 *
 * @param name its name in a sentence, a Java identifier
 * @param type what kind of value it has
 * @param words how people call it; of a yes-or-no feature, what follows "is"
 */
public record Feature(String name, FeatureType type, Text words) {}
