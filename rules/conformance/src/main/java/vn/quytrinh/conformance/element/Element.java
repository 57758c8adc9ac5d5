package vn.quytrinh.conformance.element;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Feature;
import vn.quytrinh.conformance.vocabulary.Vocabulary;

/** One element with its features, the only fact that generated rules read. Immutable once it is given out. */
public final class Element {

    private final ElementKind kind;
    private final String id;
    private final String label;
    private final Map<String, Object> features = new HashMap<>();
    private Set<String> later = Set.of();

    private Element(ElementKind kind, String id, String label) {
        this.kind = kind;
        this.id = id;
        this.label = label;
    }

    /**
     * Starts an element.
     *
     * @param kind a kind of the vocabulary
     * @param id the id of the element of the model
     * @param label how messages name it
     * @throws IllegalArgumentException when the vocabulary has no such kind
     */
    static Element of(String kind, @Nullable String id, @Nullable String label) {
        ElementKind known = Vocabulary.shipped()
                .kind(kind)
                .orElseThrow(() -> new IllegalArgumentException("Expected a kind of the vocabulary but got " + kind));
        String name = id == null ? "" : id;
        return new Element(known, name, label == null || label.isBlank() ? name : label);
    }

    Element with(String feature, @Nullable String value) {
        return set(feature, value == null || value.isBlank() ? null : value.strip());
    }

    Element with(String feature, @Nullable Enum<?> value) {
        return set(feature, value == null ? null : value.name());
    }

    Element with(String feature, @Nullable BigDecimal value) {
        return set(feature, value);
    }

    Element with(String feature, long value) {
        return set(feature, BigDecimal.valueOf(value));
    }

    Element with(String feature, @Nullable LocalDate value) {
        return set(feature, value);
    }

    Element with(String feature, boolean value) {
        return set(feature, value);
    }

    /** Counts a list. */
    Element with(String feature, Collection<?> value) {
        return with(feature, value.size());
    }

    /** Tells which steps can come after this one. */
    Element before(Set<String> steps) {
        later = steps;
        return this;
    }

    private Element set(String name, @Nullable Object value) {
        Feature feature = kind.feature(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a feature of " + kind.name() + " in the vocabulary but got " + name));
        Class<?> type = switch (feature.type()) {
            case TEXT -> String.class;
            case NUMBER -> BigDecimal.class;
            case DATE -> LocalDate.class;
            case YES_NO -> Boolean.class;
        };
        if (value != null) {
            features.put(name, type.cast(value));
        }
        return this;
    }

    public String getKind() {
        return kind.name();
    }

    public String getId() {
        return id;
    }

    /** Returns how messages name it. */
    public String getLabel() {
        return label;
    }

    /** Tells whether a feature has a value; a number of things that is zero counts as none. */
    public boolean has(String feature) {
        Object value = features.get(feature);
        return value instanceof BigDecimal number ? number.signum() != 0 : value != null;
    }

    public @Nullable String text(String feature) {
        return (String) features.get(feature);
    }

    public @Nullable BigDecimal number(String feature) {
        return (BigDecimal) features.get(feature);
    }

    public @Nullable LocalDate date(String feature) {
        return (LocalDate) features.get(feature);
    }

    /** Tells a yes-or-no feature; what is not known is no. */
    public boolean flag(String feature) {
        return Boolean.TRUE.equals(features.get(feature));
    }

    /** Returns a value of any type, null when there is none. */
    public @Nullable Object value(String feature) {
        return features.get(feature);
    }

    /** Tells whether a dossier can come from this step to the other. */
    public boolean leadsTo(Element other) {
        return later.contains(other.id);
    }

    @Override
    public String toString() {
        return kind.name() + " " + id;
    }
}
