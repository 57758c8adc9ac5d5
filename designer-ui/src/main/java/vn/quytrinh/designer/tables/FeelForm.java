package vn.quytrinh.designer.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.quytrinh.handling.table.FeelCheck;
import vn.quytrinh.handling.table.FeelProblem;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/**
 * What kind of FEEL a field holds: what may be written there and how it is checked.
 *
 * @param check tells what is wrong with a text, empty for nothing
 * @param words what the field offers
 */
public record FeelForm(Function<String, Optional<FeelProblem>> check, List<FeelWord> words) {
    private static final FeelWord ANY = FeelWord.of("-", "mọi giá trị", "any value");

    /** Makes a form. */
    public FeelForm {
        words = List.copyOf(words);
    }

    /** Returns that of a condition cell over a fact. */
    public static FeelForm cell(Fact fact) {
        List<FeelWord> words = new ArrayList<>(List.of(ANY));
        words.addAll(values(fact, ""));
        if (fact.getType() == FactType.NUMBER) {
            words.addAll(orders(""));
            words.add(FeelWord.of("[|..]", "khoảng, kể cả hai đầu", "a range, both ends included"));
            words.add(FeelWord.of("(|..)", "khoảng, không kể hai đầu", "a range without its ends"));
        } else if (fact.getType() == FactType.DATE) {
            words.addAll(orders("@\"|\""));
            words.add(FeelWord.of(
                    "[@\"|\"..@\"\"]", "khoảng ngày, kể cả hai đầu", "a range of dates, both ends included"));
        }
        if (fact.getType() != FactType.BOOLEAN) {
            words.add(FeelWord.of("not(|)", "không phải các giá trị này", "none of these values"));
        }
        return new FeelForm(feel -> FeelCheck.cell(feel, fact), words);
    }

    /**
     * Returns that of a conclusion cell.
     *
     * @param type the type of its column
     * @param outcomes the ways a step may go, each with its name; none for a table that routes no step
     */
    public static FeelForm conclusion(FactType type, List<FeelWord> outcomes) {
        List<FeelWord> words = new ArrayList<>(outcomes);
        if (type == FactType.BOOLEAN) {
            words.addAll(booleans(""));
        } else if (type == FactType.DATE) {
            words.add(FeelWord.of("@\"|\"", "một ngày, năm-tháng-ngày", "a date, year-month-day"));
        }
        return new FeelForm(feel -> FeelCheck.conclusion(feel, type), words);
    }

    /** Returns that of a value in a test case, which may be left out. */
    static FeelForm value(FactType type, List<FeelWord> values) {
        FeelForm conclusion = conclusion(type, values);
        return new FeelForm(
                feel -> feel.isBlank() ? Optional.empty() : conclusion.check().apply(feel), conclusion.words());
    }

    /** Returns that of a condition over the data dictionary; nothing written is no condition. */
    public static FeelForm condition(Collection<Fact> facts) {
        List<FeelWord> words = names(facts);
        words.add(FeelWord.of("and ", "và", "both"));
        words.add(FeelWord.of("or ", "hoặc", "either"));
        words.add(FeelWord.of("not(|)", "không", "not"));
        words.add(FeelWord.of("null", "chưa biết", "unknown"));
        return new FeelForm(feel -> feel.isBlank() ? Optional.empty() : FeelCheck.condition(feel, facts), words);
    }

    /** Returns that of a formula over the data dictionary, which may also be words. */
    public static FeelForm formula(Collection<Fact> facts) {
        List<FeelWord> words = names(facts);
        words.add(FeelWord.of("min(|, )", "số nhỏ nhất", "the least"));
        words.add(FeelWord.of("max(|, )", "số lớn nhất", "the greatest"));
        words.add(FeelWord.of("floor(|)", "làm tròn xuống", "the whole number below"));
        words.add(FeelWord.of("ceiling(|)", "làm tròn lên", "the whole number above"));
        words.add(FeelWord.of("if | then  else ", "nếu … thì … nếu không …", "if … then … else …"));
        return new FeelForm(feel -> FeelCheck.formula(feel, facts), words);
    }

    /** Returns the values a fact may have, as far as they can be listed. */
    static List<FeelWord> values(Fact fact, String after) {
        if (fact.getType() == FactType.BOOLEAN) {
            return booleans(after);
        }
        return fact.getChoices().stream()
                .map(choice -> new FeelWord('"' + choice + '"', label(fact), after))
                .toList();
    }

    private static List<FeelWord> booleans(String after) {
        return List.of(
                new FeelWord("true", new Text("có", "yes"), after),
                new FeelWord("false", new Text("không", "no"), after));
    }

    private static List<FeelWord> names(Collection<Fact> facts) {
        List<FeelWord> words = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.getName() != null) {
                words.addAll(values(fact, fact.getName()));
                words.add(new FeelWord(fact.getName() + " ", label(fact), ""));
            }
        }
        return words;
    }

    private static List<FeelWord> orders(String bound) {
        String at = bound.isEmpty() ? "|" : bound;
        return List.of(
                FeelWord.of("<= " + at, "không quá", "at most"),
                FeelWord.of("< " + at, "nhỏ hơn, trước", "less than, before"),
                FeelWord.of(">= " + at, "từ … trở lên", "at least, from"),
                FeelWord.of("> " + at, "lớn hơn, sau", "more than, after"));
    }

    /** Returns what people call a fact. */
    static Text label(Fact fact) {
        String vi = fact.getLabelVi() == null ? String.valueOf(fact.getName()) : fact.getLabelVi();
        return new Text(vi, fact.getLabelEn() == null ? vi : fact.getLabelEn());
    }
}
