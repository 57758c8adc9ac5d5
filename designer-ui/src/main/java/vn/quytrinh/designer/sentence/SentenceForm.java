package vn.quytrinh.designer.sentence;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Feature;
import vn.quytrinh.conformance.vocabulary.FeatureType;
import vn.quytrinh.conformance.vocabulary.Vocabulary;
import vn.quytrinh.model.quality.AnyOf;
import vn.quytrinh.model.quality.Comparison;
import vn.quytrinh.model.quality.Condition;
import vn.quytrinh.model.quality.CountSentence;
import vn.quytrinh.model.quality.EveryPathSentence;
import vn.quytrinh.model.quality.EverySentence;
import vn.quytrinh.model.quality.Matched;
import vn.quytrinh.model.quality.NoSentence;
import vn.quytrinh.model.quality.Operator;
import vn.quytrinh.model.quality.PairSentence;
import vn.quytrinh.model.quality.PrecedesSentence;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.Selection;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.model.quality.SumSentence;
import vn.quytrinh.model.quality.Value;

/** The forms of a sentence (dạng câu). A sentence that is begun always keeps to the vocabulary, so that it can be read aloud. */
enum SentenceForm {
    EVERY,
    NO,
    COUNT,
    SUM,
    EVERY_PATH,
    PRECEDES,
    PAIR;

    private static final QualityFactory MODEL = QualityFactory.eINSTANCE;
    private static final String STEP = "STEP";

    /** Returns the form of a sentence. */
    static SentenceForm of(Sentence sentence) {
        return switch (sentence) {
            case EverySentence every -> EVERY;
            case NoSentence no -> NO;
            case CountSentence count -> COUNT;
            case SumSentence sum -> SUM;
            case EveryPathSentence path -> EVERY_PATH;
            case PrecedesSentence precedes -> PRECEDES;
            default -> PAIR;
        };
    }

    /** Begins a sentence of this form. */
    Sentence begin() {
        return begin(selection(STEP));
    }

    /** Makes a sentence of this form that speaks of what another one speaks of and says the same when it finds something. */
    Sentence from(Sentence other) {
        Sentence made = begin(EcoreUtil.copy(other.getSubject()));
        made.setMessageVi(other.getMessageVi());
        made.setMessageEn(other.getMessageEn());
        if (other.isSetSeverity()) {
            made.setSeverity(other.getSeverity());
        }
        fit(made);
        return made;
    }

    private Sentence begin(Selection subject) {
        Sentence sentence = switch (this) {
            case EVERY -> MODEL.createEverySentence();
            case NO -> MODEL.createNoSentence();
            case COUNT -> count();
            case SUM -> sum();
            case EVERY_PATH -> MODEL.createEveryPathSentence();
            case PRECEDES -> precedes();
            case PAIR -> MODEL.createPairSentence();
        };
        sentence.setSubject(subject);
        fit(sentence);
        return sentence;
    }

    private static Sentence count() {
        CountSentence count = MODEL.createCountSentence();
        count.setNumber(written("1"));
        return count;
    }

    private static Sentence sum() {
        SumSentence sum = MODEL.createSumSentence();
        sum.setOperator(Operator.AT_MOST);
        sum.setBound(written("1"));
        return sum;
    }

    private static Sentence precedes() {
        PrecedesSentence precedes = MODEL.createPrecedesSentence();
        precedes.setEarlier(selection(STEP));
        return precedes;
    }

    /** Drops what does not go with the kind that a sentence speaks of any more, and gives it what it must have. */
    static void fit(Sentence sentence) {
        ElementKind kind = fitted(sentence.getSubject(), sentence);
        switch (sentence) {
            case EverySentence every -> {
                fit(every.getClaims(), kind);
                if (every.getClaims().isEmpty()) {
                    every.getClaims().add(comparison(kind));
                }
            }
            case CountSentence count -> {
                if (count.getBy() != null && kind.feature(count.getBy()).isEmpty()) {
                    count.setBy(null);
                }
            }
            case SumSentence sum -> sum.setFeature(feature(kind, sum.getFeature(), FeatureType.NUMBER));
            case PrecedesSentence precedes -> fitted(precedes.getEarlier(), sentence);
            case PairSentence pair -> {
                if (pair.getOther() == null) {
                    pair.setOther(selection(kind.name()));
                }
                ElementKind other = kind(pair.getOther());
                List<String> shared = shared(kind, other);
                if (shared.isEmpty()) {
                    pair.getOther().setElement(kind.name());
                    pair.getOther().getWhere().clear();
                    shared = shared(kind, kind);
                }
                if (!shared.contains(String.valueOf(pair.getFeature()))) {
                    pair.setFeature(shared.get(0));
                }
                fit(pair.getOther().getWhere(), kind(pair.getOther()));
            }
            default -> {
                // Nothing but a subject.
            }
        }
    }

    /** Returns the kinds that may be the subject of a sentence. */
    static List<ElementKind> subjects(Sentence sentence) {
        List<ElementKind> kinds = Vocabulary.shipped().kinds();
        return switch (sentence) {
            case PrecedesSentence precedes -> List.of(kind(STEP));
            case EveryPathSentence path -> List.of(kind(STEP));
            case SumSentence sum ->
                kinds.stream()
                        .filter(kind -> feature(kind, null, FeatureType.NUMBER) != null)
                        .toList();
            default -> kinds;
        };
    }

    private static ElementKind fitted(Selection selection, Sentence sentence) {
        List<ElementKind> allowed = subjects(sentence);
        if (allowed.stream().noneMatch(kind -> kind.name().equals(selection.getElement()))) {
            selection.setElement(allowed.get(0).name());
        }
        ElementKind kind = kind(selection);
        fit(selection.getWhere(), kind);
        return kind;
    }

    private static void fit(EList<Condition> conditions, ElementKind kind) {
        conditions.removeIf(each -> !fits(each, kind));
    }

    private static boolean fits(Condition condition, ElementKind kind) {
        return switch (condition) {
            case Comparison comparison ->
                kind.feature(String.valueOf(comparison.getFeature()))
                        .filter(feature -> feature.type().allows(comparison.getOperator()))
                        .isPresent();
            case Matched match ->
                kind.feature(String.valueOf(match.getFeature())).isPresent();
            case AnyOf any -> {
                fit(any.getConditions(), kind);
                yield !any.getConditions().isEmpty();
            }
            default -> false;
        };
    }

    static ElementKind kind(Selection selection) {
        return kind(selection.getElement());
    }

    private static ElementKind kind(String name) {
        return Vocabulary.shipped().kind(name).orElseThrow();
    }

    static Selection selection(String kind) {
        Selection selection = MODEL.createSelection();
        selection.setElement(kind);
        return selection;
    }

    static Value written(String text) {
        Value value = MODEL.createValue();
        value.setText(text);
        return value;
    }

    /** Begins a comparison that needs no value. */
    static Comparison comparison(ElementKind kind) {
        Comparison comparison = MODEL.createComparison();
        Feature first = kind.features().values().iterator().next();
        comparison.setFeature(first.name());
        comparison.setOperator(first.type() == FeatureType.YES_NO ? Operator.YES : Operator.PRESENT);
        return comparison;
    }

    /** Begins alternatives. */
    static AnyOf anyOf(ElementKind kind) {
        AnyOf any = MODEL.createAnyOf();
        any.getConditions().add(comparison(kind));
        any.getConditions().add(comparison(kind));
        return any;
    }

    /** Begins a match with another element of the same kind. */
    static Matched matched(ElementKind kind) {
        Matched match = MODEL.createMatched();
        match.setFeature(kind.features().keySet().iterator().next());
        match.setOther(selection(kind.name()));
        match.setOtherFeature(match.getFeature());
        return match;
    }

    /** Returns the features that two kinds have in common, with values that can be compared. */
    static List<String> shared(ElementKind one, ElementKind other) {
        List<String> shared = new ArrayList<>();
        for (Feature feature : one.features().values()) {
            if (other.feature(feature.name())
                    .filter(each -> each.type() == feature.type())
                    .isPresent()) {
                shared.add(feature.name());
            }
        }
        return shared;
    }

    private static @Nullable String feature(ElementKind kind, @Nullable String wanted, FeatureType type) {
        return kind.features().values().stream()
                .filter(feature -> feature.type() == type)
                .map(Feature::name)
                .filter(name -> wanted == null || name.equals(wanted))
                .findFirst()
                .or(() -> kind.features().values().stream()
                        .filter(feature -> feature.type() == type)
                        .map(Feature::name)
                        .findFirst())
                .orElse(null);
    }
}
