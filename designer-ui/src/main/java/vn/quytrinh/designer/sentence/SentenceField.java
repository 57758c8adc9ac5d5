package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Feature;
import vn.quytrinh.conformance.vocabulary.FeatureType;
import vn.quytrinh.conformance.vocabulary.Vocabulary;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.quality.CountSentence;
import vn.quytrinh.model.quality.EverySentence;
import vn.quytrinh.model.quality.Operator;
import vn.quytrinh.model.quality.PairSentence;
import vn.quytrinh.model.quality.PrecedesSentence;
import vn.quytrinh.model.quality.Quantity;
import vn.quytrinh.model.quality.Relation;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.model.quality.SumSentence;

/** The words of one sentence in their order, each of them to be chosen. */
final class SentenceField extends Div {
    private final Sentence sentence;
    private final Wording wording;
    private @Nullable SelectionField subject;

    SentenceField(Sentence sentence, Wording wording) {
        this.sentence = sentence;
        this.wording = wording;
        addClassName("sentence-field");
        build();
    }

    private void build() {
        removeAll();
        subject = new SelectionField(sentence.getSubject(), SentenceForm.subjects(sentence), this::refit, wording);
        switch (sentence) {
            case EverySentence every -> {
                ElementKind kind = SentenceForm.kind(every.getSubject());
                add(
                        subject,
                        word("sentence.must"),
                        new ConditionList(every, every.getClaims(), kind, "sentence.add.claim", wording));
            }
            case CountSentence count -> addAll(count);
            case SumSentence sum -> addAll(sum);
            case PrecedesSentence precedes ->
                add(
                        subject,
                        word("sentence.precededBy"),
                        new SelectionField(
                                precedes.getEarlier(), SentenceForm.subjects(precedes), this::refit, wording));
            case PairSentence pair -> addAll(pair);
            default -> add(subject);
        }
    }

    private void addAll(CountSentence count) {
        ElementKind kind = SentenceForm.kind(count.getSubject());
        ElementKind procedure = Vocabulary.shipped().kind("PROCEDURE").orElseThrow();
        String none = "";
        List<String> groups = Stream.concat(Stream.of(none), kind.features().keySet().stream())
                .toList();
        add(
                wording.choice(
                        "sentence.quantity",
                        Quantity.VALUES,
                        count.getQuantity(),
                        each -> wording.words().text("sentence.quantity." + each.getLiteral()),
                        each -> {
                            count.setQuantity(each);
                            wording.changed().run();
                        }),
                new ValueField(count.getNumber(), FeatureType.NUMBER, procedure, List.of(), wording),
                subject(),
                wording.choice(
                        "sentence.by",
                        groups,
                        count.getBy() == null ? none : count.getBy(),
                        each -> each.isEmpty()
                                ? wording.words().text("sentence.by.none")
                                : wording.words()
                                        .text(
                                                "sentence.by.feature",
                                                wording.words()
                                                        .of(kind.feature(each)
                                                                .orElseThrow()
                                                                .words())),
                        each -> {
                            count.setBy(each.isEmpty() ? null : each);
                            wording.changed().run();
                        }));
    }

    private void addAll(SumSentence sum) {
        ElementKind kind = SentenceForm.kind(sum.getSubject());
        ElementKind procedure = Vocabulary.shipped().kind("PROCEDURE").orElseThrow();
        add(
                feature(
                        kind.features().values().stream()
                                .filter(each -> each.type() == FeatureType.NUMBER)
                                .toList(),
                        kind.feature(sum.getFeature()).orElse(null),
                        sum::setFeature),
                word("sentence.of"),
                subject(),
                wording.choice(
                        "sentence.operator",
                        Arrays.stream(Operator.values())
                                .filter(each -> FeatureType.NUMBER.allows(each)
                                        && each != Operator.PRESENT
                                        && each != Operator.ABSENT)
                                .toList(),
                        sum.getOperator(),
                        each -> wording.words().text("sentence.operator." + each.getLiteral()),
                        each -> {
                            sum.setOperator(each);
                            wording.changed().run();
                        }),
                new ValueField(sum.getBound(), FeatureType.NUMBER, procedure, List.of(), wording));
    }

    private void addAll(PairSentence pair) {
        ElementKind kind = SentenceForm.kind(pair.getSubject());
        ElementKind other = SentenceForm.kind(pair.getOther());
        List<ElementKind> others = Vocabulary.shipped().kinds().stream()
                .filter(each -> !SentenceForm.shared(kind, each).isEmpty())
                .toList();
        add(
                subject(),
                word("sentence.pair.and"),
                new SelectionField(pair.getOther(), others, this::refit, wording),
                wording.choice(
                        "sentence.following",
                        List.of(false, true),
                        pair.isFollowing(),
                        each -> wording.words().text("sentence.following." + each),
                        each -> {
                            pair.setFollowing(each);
                            wording.changed().run();
                        }),
                wording.choice(
                        "sentence.relation",
                        Relation.VALUES,
                        pair.getRelation(),
                        each -> wording.words().text("sentence.relation." + each.getLiteral()),
                        each -> {
                            pair.setRelation(each);
                            wording.changed().run();
                        }),
                feature(
                        SentenceForm.shared(kind, other).stream()
                                .map(name -> kind.feature(name).orElseThrow())
                                .toList(),
                        kind.feature(pair.getFeature()).orElse(null),
                        pair::setFeature));
    }

    private Component feature(List<Feature> features, @Nullable Feature chosen, Consumer<String> taker) {
        return wording.choice(
                "sentence.feature", features, chosen, each -> wording.words().of(each.words()), each -> {
                    taker.accept(each.name());
                    wording.changed().run();
                });
    }

    private SelectionField subject() {
        return Objects.requireNonNull(subject);
    }

    private Component word(String key) {
        return Blocks.words("sentence-word", wording.words().text(key));
    }

    /** Another kind has other features: what does not go with it is dropped, and the words are shown anew. */
    private void refit() {
        SentenceForm.fit(sentence);
        build();
        subject().focus();
        wording.changed().run();
    }
}
