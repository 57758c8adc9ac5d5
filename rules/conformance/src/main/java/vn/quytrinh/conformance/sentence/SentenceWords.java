package vn.quytrinh.conformance.sentence;

import java.util.stream.Collectors;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Feature;
import vn.quytrinh.conformance.vocabulary.Vocabulary;
import vn.quytrinh.model.quality.Selection;

/** Finds the words of a sentence in the vocabulary. */
record SentenceWords(Vocabulary vocabulary) {

    /**
     * Returns the kind that a selection speaks of.
     *
     * @throws UnknownWordException when the vocabulary has no such word
     */
    ElementKind kind(Selection selection) {
        String name = selection == null ? null : selection.getElement();
        return vocabulary
                .kind(String.valueOf(name))
                .orElseThrow(() -> new UnknownWordException(
                        String.valueOf(name),
                        vocabulary.kinds().stream().map(ElementKind::name).collect(Collectors.joining(", "))));
    }

    /**
     * Returns a feature of a kind.
     *
     * @throws UnknownWordException when the kind has no such feature
     */
    Feature feature(ElementKind kind, String name) {
        return kind.feature(String.valueOf(name))
                .orElseThrow(() -> new UnknownWordException(
                        kind.name() + "." + name,
                        String.join(", ", kind.features().keySet())));
    }
}
