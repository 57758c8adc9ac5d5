package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Feature;
import vn.quytrinh.conformance.vocabulary.Vocabulary;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.quality.Matched;

/** A condition that another element has the same value: there is such a one whose feature is that of the element spoken of. */
final class MatchField extends Span {
    private final Matched match;
    private final ElementKind kind;
    private final Wording wording;

    MatchField(Matched match, ElementKind kind, Wording wording) {
        this.match = match;
        this.kind = kind;
        this.wording = wording;
        addClassName("sentence-match");
        build();
    }

    private void build() {
        removeAll();
        ElementKind other = SentenceForm.kind(match.getOther());
        Feature mine = kind.feature(match.getFeature()).orElseThrow();
        List<Feature> theirs = other.features().values().stream()
                .filter(feature -> feature.type() == mine.type())
                .toList();
        add(
                Blocks.words("sentence-word", wording.words().text("sentence.match")),
                new SelectionField(match.getOther(), vocabulary(mine), this::refit, wording),
                Blocks.words("sentence-word", wording.words().text("sentence.match.whose")),
                wording.choice(
                        "sentence.feature",
                        theirs,
                        other.feature(match.getOtherFeature()).orElse(null),
                        each -> wording.words().of(each.words()),
                        each -> {
                            match.setOtherFeature(each.name());
                            wording.changed().run();
                        }),
                Blocks.words("sentence-word", wording.words().text("sentence.match.is")),
                wording.choice(
                        "sentence.feature",
                        List.copyOf(kind.features().values()),
                        mine,
                        each -> wording.words().of(each.words()),
                        each -> {
                            match.setFeature(each.name());
                            refit();
                        }));
    }

    /** The kinds that have something to be compared with a feature. */
    private static List<ElementKind> vocabulary(Feature mine) {
        return Vocabulary.shipped().kinds().stream()
                .filter(each -> each.features().values().stream().anyMatch(feature -> feature.type() == mine.type()))
                .toList();
    }

    private void refit() {
        Feature mine = kind.feature(match.getFeature()).orElseThrow();
        List<ElementKind> others = vocabulary(mine);
        if (others.stream()
                .noneMatch(each -> each.name().equals(match.getOther().getElement()))) {
            match.getOther().setElement(others.get(0).name());
            match.getOther().getWhere().clear();
        }
        ElementKind other = SentenceForm.kind(match.getOther());
        boolean fits = other.feature(String.valueOf(match.getOtherFeature()))
                .filter(feature -> feature.type() == mine.type())
                .isPresent();
        if (!fits) {
            match.setOtherFeature(other.features().values().stream()
                    .filter(feature -> feature.type() == mine.type())
                    .findFirst()
                    .orElseThrow()
                    .name());
        }
        build();
        wording.changed().run();
    }
}
