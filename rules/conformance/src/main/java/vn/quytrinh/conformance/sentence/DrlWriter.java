package vn.quytrinh.conformance.sentence;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Feature;
import vn.quytrinh.conformance.vocabulary.FeatureType;
import vn.quytrinh.conformance.vocabulary.Vocabulary;
import vn.quytrinh.model.quality.Condition;
import vn.quytrinh.model.quality.CountSentence;
import vn.quytrinh.model.quality.EveryPathSentence;
import vn.quytrinh.model.quality.EverySentence;
import vn.quytrinh.model.quality.Operator;
import vn.quytrinh.model.quality.PairSentence;
import vn.quytrinh.model.quality.PrecedesSentence;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.Quantity;
import vn.quytrinh.model.quality.Relation;
import vn.quytrinh.model.quality.Reporting;
import vn.quytrinh.model.quality.Selection;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.model.quality.SumSentence;
import vn.quytrinh.model.quality.Value;
import vn.quytrinh.model.quality.ValueKind;

/** Writes sentences as rules for Drools. A rule's name begins with the number of its sentence. */
final class DrlWriter {

    private static final String HEAD = """
            package vn.quytrinh.conformance.generated

            import vn.quytrinh.conformance.element.Element
            import vn.quytrinh.conformance.sentence.Bypass
            import vn.quytrinh.conformance.sentence.Literals
            import vn.quytrinh.conformance.sentence.Unpreceded
            import java.util.List

            global vn.quytrinh.conformance.sentence.Literals literals
            global vn.quytrinh.conformance.sentence.Reports reports
            """;

    private final SentenceWords words = new SentenceWords(Vocabulary.shipped());
    private final LiteralTable literals;
    private final DrlConditions conditions;
    private final StringBuilder drl = new StringBuilder(HEAD);

    DrlWriter(LiteralTable literals) {
        this.literals = literals;
        conditions = new DrlConditions(words, literals);
    }

    /** Writes the rules of a sentence. */
    void write(int number, Sentence sentence) {
        if (sentence instanceof EverySentence every) {
            every(number, every);
        } else if (sentence instanceof CountSentence count) {
            count(number, count);
        } else if (sentence instanceof SumSentence sum) {
            sum(number, sum);
        } else if (sentence instanceof PrecedesSentence precedes) {
            marks(number, precedes.getEarlier());
            rule(
                    number,
                    "late",
                    conditions.pattern("$x", precedes.getSubject()) + "\n    Unpreceded(question == " + number
                            + ", step == $x.id)",
                    "found(" + number + ", $x)");
        } else if (sentence instanceof EveryPathSentence path) {
            marks(number, path.getSubject());
            rule(number, "around", "$b : Bypass(question == " + number + ")", "bypassed(" + number + ", $b)");
        } else if (sentence instanceof PairSentence pair) {
            pair(number, pair);
        } else {
            report(number, "", conditions.pattern("$x", sentence.getSubject()), sentence);
        }
    }

    private void every(int number, EverySentence every) {
        List<Condition> claims = every.getClaims();
        for (int i = 0; i < claims.size(); i++) {
            if (every.getReporting() == Reporting.ONCE) {
                rule(
                        number,
                        "once_" + i,
                        "not(forall(" + conditions.pattern("$y", every.getSubject()) + "\n        Element(this == $y, "
                                + conditions.constraint(words.kind(every.getSubject()), claims.get(i))
                                + ")))\n    accumulate("
                                + conditions.violation("$x", every.getSubject(), claims.get(i))
                                + "; $all : collectList($x))",
                        "all(" + number + ", $all)");
                continue;
            }
            report(number, "_" + i, conditions.violation("$x", every.getSubject(), claims.get(i)), every);
        }
    }

    /** Tells every element found, or, where not all of them are as they should be, those that are not in one report. */
    private void report(int number, String part, String pattern, Sentence sentence) {
        if (sentence.getReporting() == Reporting.ONCE) {
            rule(
                    number,
                    "once" + part,
                    "exists(" + pattern.replace("$x : ", "") + ")\n    accumulate(" + pattern
                            + "; $all : collectList($x))",
                    "all(" + number + ", $all)");
        } else {
            rule(number, "each" + part, pattern, "found(" + number + ", $x)");
        }
    }

    private void marks(int number, Selection selection) {
        rule(number, "mark", conditions.pattern("$x", selection), "mark(" + number + ", $x)");
    }

    private void count(int number, CountSentence count) {
        ElementKind kind = words.kind(count.getSubject());
        String wanted = conditions.literal(FeatureType.NUMBER, Operator.EQUAL, List.of(count.getNumber()));
        String wrong = quantity(count.getQuantity(), "$all", wanted);
        if (count.getBy() == null) {
            rule(
                    number,
                    "count",
                    "accumulate(" + conditions.pattern("$x", count.getSubject())
                            + "; $all : collectList($x))\n    eval(" + wrong + ")",
                    "counted(" + number + ", $all)");
            return;
        }
        Feature by = words.feature(kind, count.getBy());
        String same = "Literals.same(" + DrlConditions.value("", by) + ", " + DrlConditions.value("$g.", by) + ")";
        rule(
                number,
                "count",
                conditions.pattern("$g", count.getSubject()) + "\n    accumulate("
                        + conditions.pattern("$x", count.getSubject(), same) + "; $all : collectList($x))\n    eval("
                        + wrong + ")",
                "grouped(" + number + ", $all)");
    }

    private static String quantity(Quantity quantity, String count, String wanted) {
        return switch (quantity) {
            case AT_LEAST -> "Literals.fewer(" + count + ", " + wanted + ")";
            case AT_MOST -> "Literals.more(" + count + ", " + wanted + ")";
            case EXACTLY -> "Literals.other(" + count + ", " + wanted + ")";
        };
    }

    private void sum(int number, SumSentence sum) {
        ElementKind kind = words.kind(sum.getSubject());
        Feature feature = words.feature(kind, sum.getFeature());
        String total = "Literals.sum($all, \"" + feature.name() + "\")";
        Value bound = sum.getBound();
        ElementKind procedure = words.kind(procedures());
        String holds = conditions.comparison(
                "$p.",
                bound.getKind() == ValueKind.FEATURE ? procedure : kind,
                feature,
                sum.getOperator(),
                List.of(bound),
                total);
        String needed = bound.getKind() == ValueKind.FEATURE
                ? ", has(\"" + words.feature(procedure, bound.getText()).name() + "\")"
                : "";
        rule(
                number,
                "sum",
                "$p : Element(kind == \"PROCEDURE\"" + needed + ")\n    accumulate("
                        + conditions.pattern("$x", sum.getSubject()) + "; $all : collectList($x))\n    eval(!"
                        + holds + ")",
                "summed(" + number + ", " + total + ")");
    }

    private static Selection procedures() {
        Selection selection = QualityFactory.eINSTANCE.createSelection();
        selection.setElement("PROCEDURE");
        return selection;
    }

    private void pair(int number, PairSentence pair) {
        Feature mine = words.feature(words.kind(pair.getSubject()), pair.getFeature());
        Feature theirs = words.feature(words.kind(pair.getOther()), pair.getFeature());
        String wrong = "Literals." + (pair.getRelation() == Relation.SAME ? "different" : "same") + "("
                + DrlConditions.value("", theirs) + ", " + DrlConditions.value("$x.", mine) + ")";
        List<String> constraints = new ArrayList<>(List.of("this != $x", wrong));
        if (pair.isFollowing()) {
            constraints.add("$x.leadsTo(this)");
        }
        rule(
                number,
                "pair",
                conditions.pattern("$x", pair.getSubject()) + "\n    "
                        + conditions.pattern("$y", pair.getOther(), constraints.toArray(String[]::new)),
                "paired(" + number + ", $x, $y)");
    }

    private void rule(int number, String part, String when, String then) {
        drl.append("\nrule \"").append(number).append('_').append(part).append("\"\nwhen\n    ");
        drl.append(when).append("\nthen\n    reports.").append(then).append(";\nend\n");
    }

    /** Returns the number of the sentence that a generated rule belongs to. */
    static int sentence(String rule) {
        return Integer.parseInt(rule.substring(0, rule.indexOf('_')));
    }

    /** Returns the rules written so far. */
    String text() {
        return drl.toString();
    }
}
