package vn.quytrinh.conformance.sentence;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
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
import vn.quytrinh.model.quality.Operator;
import vn.quytrinh.model.quality.PairSentence;
import vn.quytrinh.model.quality.PrecedesSentence;
import vn.quytrinh.model.quality.Reporting;
import vn.quytrinh.model.quality.Selection;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.model.quality.SumSentence;
import vn.quytrinh.model.quality.Value;
import vn.quytrinh.model.quality.ValueKind;
import vn.quytrinh.rulebase.Text;

/** Checks sentences against the vocabulary and collects what is wrong with them. */
final class SentenceFaults {

    private static final int DEEPEST = 4;

    private final SentenceWords words = new SentenceWords(Vocabulary.shipped());
    private final List<SentenceFault> faults = new ArrayList<>();
    private String current = "";

    private SentenceFaults() {}

    /**
     * Checks sentences.
     *
     * @throws SentenceFaultException when one is not well formed
     */
    static void check(List<? extends Sentence> sentences) {
        List<SentenceFault> faults = of(sentences);
        if (!faults.isEmpty()) {
            throw new SentenceFaultException(faults);
        }
    }

    /** Returns all faults, in the order of the sentences. */
    static List<SentenceFault> of(List<? extends Sentence> sentences) {
        var faults = new SentenceFaults();
        sentences.forEach(faults::check);
        return List.copyOf(faults.faults);
    }

    private void check(Sentence sentence) {
        current = String.valueOf(sentence.getId());
        attempt(() -> {
            ElementKind kind = check(sentence.getSubject());
            checkForm(sentence, kind);
        });
    }

    /** Notes a word that is not in the vocabulary and goes on with what does not hang on it. */
    private void attempt(Runnable check) {
        try {
            check.run();
        } catch (UnknownWordException e) {
            fault(
                    "UNKNOWN_WORD",
                    "Cần một trong các từ " + e.known() + " nhưng gặp " + e.word() + ".",
                    "Expected one of the words " + e.known() + " but found " + e.word() + ".");
        }
    }

    private void checkForm(Sentence sentence, ElementKind kind) {
        if (sentence instanceof EverySentence every) {
            require(every.getClaims(), "điều phải có", "claims");
            every.getClaims().forEach(claim -> attempt(() -> check(kind, claim, 0)));
            boolean matched = every.getClaims().stream().anyMatch(Matched.class::isInstance);
            if (matched && every.getReporting() == Reporting.ONCE) {
                fault(
                        "MATCH_TOLD_ONCE",
                        "Câu có điều kiện đối chiếu phải báo từng đối tượng. Hãy chọn cách báo EACH.",
                        "A sentence with a match tells each element. Maybe choose EACH.");
            }
        } else if (sentence instanceof CountSentence count) {
            value(FeatureType.NUMBER, count.getNumber(), null);
            if (count.getBy() != null) {
                words.feature(kind, count.getBy());
            }
        } else if (sentence instanceof SumSentence sum) {
            Feature feature = words.feature(kind, sum.getFeature());
            operator(feature, sum.getOperator(), FeatureType.NUMBER);
            value(
                    FeatureType.NUMBER,
                    sum.getBound(),
                    words.vocabulary().kind("PROCEDURE").orElse(null));
        } else if (sentence instanceof PrecedesSentence precedes) {
            steps(kind);
            steps(check(precedes.getEarlier()));
        } else if (sentence instanceof EveryPathSentence) {
            steps(kind);
        } else if (sentence instanceof PairSentence pair) {
            Feature one = words.feature(kind, pair.getFeature());
            Feature other = words.feature(check(pair.getOther()), pair.getFeature());
            if (one.type() != other.type()) {
                mismatch(one, other.type().name());
            }
        }
    }

    private ElementKind check(Selection selection) {
        ElementKind kind = words.kind(selection);
        selection.getWhere().forEach(condition -> attempt(() -> check(kind, condition, 0)));
        return kind;
    }

    private void check(ElementKind kind, Condition condition, int depth) {
        if (depth > DEEPEST) {
            fault(
                    "TOO_DEEP",
                    "Điều kiện lồng quá " + DEEPEST + " cấp. Hãy tách thành nhiều câu.",
                    "Expected at most " + DEEPEST + " levels of conditions but found more. Maybe write two sentences.");
        } else if (condition instanceof AnyOf any) {
            require(any.getConditions(), "điều kiện", "conditions");
            any.getConditions().forEach(each -> attempt(() -> check(kind, each, depth + 1)));
            if (any.getConditions().stream().anyMatch(Matched.class::isInstance)) {
                fault(
                        "MATCH_IN_ANY",
                        "Điều kiện đối chiếu không đứng trong điều kiện “một trong”. Hãy tách thành câu riêng.",
                        "A match does not stand among alternatives. Maybe write a sentence of its own.");
            }
        } else if (condition instanceof Matched match) {
            Feature mine = words.feature(kind, match.getFeature());
            Feature theirs = words.feature(check(match.getOther()), match.getOtherFeature());
            if (mine.type() != theirs.type()) {
                mismatch(mine, theirs.type().name());
            }
        } else if (condition instanceof Comparison comparison) {
            check(kind, comparison);
        }
    }

    private void check(ElementKind kind, Comparison comparison) {
        Feature feature = words.feature(kind, comparison.getFeature());
        Operator operator = comparison.getOperator();
        if (!feature.type().allows(operator)) {
            mismatch(feature, operator.getLiteral());
            return;
        }
        boolean none = operator == Operator.PRESENT
                || operator == Operator.ABSENT
                || operator == Operator.YES
                || operator == Operator.NO;
        boolean list = operator == Operator.ONE_OF || operator == Operator.CONTAINS || operator == Operator.STARTS_WITH;
        int given = comparison.getValues().size();
        if (none ? given != 0 : list ? given == 0 : given != 1) {
            fault(
                    "VALUES",
                    "Cần " + (none ? "không có giá trị" : list ? "các giá trị" : "một giá trị") + " cho phép so "
                            + operator + " của " + feature.name() + " nhưng gặp " + given + ".",
                    "Expected " + (none ? "no value" : list ? "values" : "one value") + " for " + operator + " of "
                            + feature.name() + " but found " + given + ".");
            return;
        }
        for (Value value : comparison.getValues()) {
            if (list && value.getKind() != ValueKind.WRITTEN) {
                mismatch(feature, value.getKind().getLiteral());
            } else {
                value(feature.type(), value, kind);
            }
        }
    }

    private void value(FeatureType type, @Nullable Value value, @Nullable ElementKind owner) {
        if (value == null || value.getKind() != ValueKind.CHECK_DATE && value.getText() == null) {
            fault("VALUES", "Cần một giá trị nhưng không có.", "Expected a value but found none.");
            return;
        }
        boolean fits = switch (value.getKind()) {
            case WRITTEN -> LiteralTable.written(type, value.getText()).isPresent();
            case CHECK_DATE -> type == FeatureType.DATE;
            case PARAMETER -> type == FeatureType.NUMBER || type == FeatureType.TEXT;
            case FEATURE ->
                owner != null && words.feature(owner, value.getText()).type() == type;
        };
        if (!fits) {
            fault(
                    "VALUE_TYPE",
                    "Cần một giá trị kiểu " + type + " nhưng gặp \"" + value.getText() + "\".",
                    "Expected a value of type " + type + " but found \"" + value.getText() + "\".");
        }
    }

    private void operator(Feature feature, Operator operator, FeatureType type) {
        if (feature.type() != type || !type.allows(operator)) {
            mismatch(feature, operator.getLiteral());
        }
    }

    private void steps(ElementKind kind) {
        if (!kind.name().equals("STEP")) {
            fault(
                    "NOT_A_STEP",
                    "Câu về đường đi chỉ nói về STEP nhưng gặp " + kind.name() + ".",
                    "Expected STEP in a sentence about paths but found " + kind.name() + ".");
        }
    }

    private void require(EList<?> list, String vi, String en) {
        if (list.isEmpty()) {
            fault("EMPTY", "Câu chưa có " + vi + ".", "Expected " + en + " in the sentence but found none.");
        }
    }

    private void mismatch(Feature feature, String with) {
        fault(
                "TYPE",
                "Không so sánh được " + feature.name() + " (" + feature.type() + ") với " + with + ".",
                "Feature " + feature.name() + " is of type " + feature.type() + " and does not go with " + with + ".");
    }

    private void fault(String code, String vi, String en) {
        faults.add(new SentenceFault(current, code, new Text(vi, en)));
    }
}
