package vn.quytrinh.conformance.sentence;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import vn.quytrinh.model.quality.PairSentence;
import vn.quytrinh.model.quality.PrecedesSentence;
import vn.quytrinh.model.quality.Quantity;
import vn.quytrinh.model.quality.Relation;
import vn.quytrinh.model.quality.Selection;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.model.quality.SumSentence;
import vn.quytrinh.model.quality.Value;
import vn.quytrinh.rulebase.Text;

/** Reads a sentence aloud in one language. */
public final class SentenceText {

    private final SentenceWords words = new SentenceWords(Vocabulary.shipped());
    private final boolean vietnamese;

    private SentenceText(boolean vietnamese) {
        this.vietnamese = vietnamese;
    }

    /**
     * Reads a sentence aloud in both languages.
     *
     * @param sentence a sentence that keeps to the vocabulary, not null
     */
    public static Text of(Sentence sentence) {
        return new Text(new SentenceText(true).read(sentence), new SentenceText(false).read(sentence));
    }

    private String read(Sentence sentence) {
        String subject = selection(sentence.getSubject());
        if (sentence instanceof EverySentence every) {
            String claims = conditions(words.kind(every.getSubject()), every.getClaims(), and());
            return say("Mọi " + subject + " phải: " + claims + ".", "Every " + subject + " must: " + claims + ".");
        }
        if (sentence instanceof CountSentence count) {
            String number = value(FeatureType.NUMBER, count.getNumber(), words.kind(count.getSubject()));
            String quantity = quantity(count.getQuantity(), number);
            String by = count.getBy() == null
                    ? ""
                    : say(" có cùng ", " with the same ")
                            + name(words.feature(words.kind(count.getSubject()), count.getBy()));
            return say("Có ", "There is ") + quantity + " " + subject + by + ".";
        }
        if (sentence instanceof SumSentence sum) {
            Feature feature = words.feature(words.kind(sum.getSubject()), sum.getFeature());
            return say("Tổng ", "The sum of ") + name(feature) + say(" của mọi ", " over every ") + subject + " "
                    + operator(sum.getOperator().getLiteral()) + " "
                    + value(
                            FeatureType.NUMBER,
                            sum.getBound(),
                            words.vocabulary().kind("PROCEDURE").orElseThrow())
                    + ".";
        }
        if (sentence instanceof PrecedesSentence precedes) {
            String earlier = selection(precedes.getEarlier());
            return say(
                    "Trên mọi đường, trước " + subject + " phải có " + earlier + ".",
                    "On every path, " + earlier + " precedes " + subject + ".");
        }
        if (sentence instanceof EveryPathSentence) {
            return say("Mọi đường phải qua " + subject + ".", "On every path there is " + subject + ".");
        }
        if (sentence instanceof PairSentence pair) {
            return pair(pair, subject);
        }
        return say("Không có " + subject + ".", "There is no " + subject + ".");
    }

    private String pair(PairSentence pair, String subject) {
        String other = selection(pair.getOther());
        String feature = name(words.feature(words.kind(pair.getSubject()), pair.getFeature()));
        boolean same = pair.getRelation() == Relation.SAME;
        String order = pair.isFollowing() ? say(" đứng sau", " after it") : "";
        return say(
                subject + " và " + other + order + " phải " + (same ? "cùng " : "khác ") + feature + ".",
                subject + " and " + other + order + " have " + (same ? "the same " : "different ") + feature + ".");
    }

    private String quantity(Quantity quantity, String number) {
        return switch (quantity) {
            case AT_LEAST -> say("ít nhất ", "at least ") + number;
            case AT_MOST -> say("nhiều nhất ", "at most ") + number;
            case EXACTLY -> say("đúng ", "exactly ") + number;
        };
    }

    private String selection(Selection selection) {
        ElementKind kind = words.kind(selection);
        String name = word(kind.words());
        return selection.getWhere().isEmpty()
                ? name
                : name + say(" (mà ", " (where ") + conditions(kind, selection.getWhere(), and()) + ")";
    }

    private String conditions(ElementKind kind, List<Condition> conditions, String joined) {
        return conditions.stream().map(each -> condition(kind, each)).collect(Collectors.joining(joined));
    }

    private String condition(ElementKind kind, Condition condition) {
        if (condition instanceof AnyOf any) {
            return "(" + conditions(kind, any.getConditions(), say(" hoặc ", " or ")) + ")";
        }
        if (condition instanceof Matched match) {
            ElementKind other = words.kind(match.getOther());
            return say("tồn tại ", "there is ")
                    + selection(match.getOther())
                    + say(" có ", " whose ")
                    + name(words.feature(other, match.getOtherFeature()))
                    + say(" bằng ", " is its ")
                    + name(words.feature(kind, match.getFeature()));
        }
        return comparison(kind, (Comparison) condition);
    }

    private String comparison(ElementKind kind, Comparison comparison) {
        Feature feature = words.feature(kind, comparison.getFeature());
        String name = name(feature);
        String values = comparison.getValues().stream()
                .map(each -> value(feature.type(), each, kind))
                .collect(Collectors.joining(say(" hoặc ", " or ")));
        return switch (comparison.getOperator()) {
            case YES -> say("", "is ") + name;
            case NO -> say("không ", "is not ") + name;
            case PRESENT -> say("có ", "has ") + name;
            case ABSENT -> say("không có ", "has no ") + name;
            default -> name + " " + operator(comparison.getOperator().getLiteral()) + " " + values;
        };
    }

    private String operator(String operator) {
        return switch (operator) {
            case "EQUAL", "ONE_OF" -> say("là", "is");
            case "NOT_EQUAL" -> say("không là", "is not");
            case "LESS" -> say("nhỏ hơn", "is less than");
            case "AT_MOST" -> say("không quá", "is at most");
            case "AT_LEAST" -> say("ít nhất là", "is at least");
            case "MORE" -> say("lớn hơn", "is more than");
            case "CONTAINS" -> say("có chứa", "contains");
            default -> say("bắt đầu bằng", "begins with");
        };
    }

    private String value(FeatureType type, Value value, ElementKind owner) {
        return switch (value.getKind()) {
            case CHECK_DATE -> say("ngày kiểm tra", "the day of the check");
            case PARAMETER -> say("giá trị pháp luật ", "what the law sets for ") + value.getText();
            case FEATURE -> name(words.feature(owner, value.getText()));
            case WRITTEN ->
                words.vocabulary()
                        .value(value.getText())
                        .map(this::word)
                        .orElse(type == FeatureType.TEXT ? "“" + value.getText() + "”" : value.getText());
        };
    }

    private String name(Feature feature) {
        return word(feature.words());
    }

    private String word(Text text) {
        Function<Text, String> language = vietnamese ? Text::vi : Text::en;
        return language.apply(text);
    }

    private String and() {
        return say(" và ", " and ");
    }

    private String say(String vi, String en) {
        return vietnamese ? vi : en;
    }
}
