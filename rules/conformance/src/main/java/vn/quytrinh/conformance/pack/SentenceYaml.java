package vn.quytrinh.conformance.pack;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import vn.quytrinh.model.common.Severity;
import vn.quytrinh.model.quality.AnyOf;
import vn.quytrinh.model.quality.Comparison;
import vn.quytrinh.model.quality.Condition;
import vn.quytrinh.model.quality.CountSentence;
import vn.quytrinh.model.quality.EverySentence;
import vn.quytrinh.model.quality.Matched;
import vn.quytrinh.model.quality.Operator;
import vn.quytrinh.model.quality.PairSentence;
import vn.quytrinh.model.quality.PrecedesSentence;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.Quantity;
import vn.quytrinh.model.quality.QuickFix;
import vn.quytrinh.model.quality.Relation;
import vn.quytrinh.model.quality.Reporting;
import vn.quytrinh.model.quality.Selection;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.model.quality.SumSentence;
import vn.quytrinh.model.quality.Value;
import vn.quytrinh.model.quality.ValueKind;

/** Reads the sentences of a pack. */
final class SentenceYaml {

    private static final QualityFactory MODEL = QualityFactory.eINSTANCE;

    private SentenceYaml() {}

    static Sentence sentence(PackNode node) {
        node.only(
                "every",
                "no",
                "atLeast",
                "atMost",
                "exactly",
                "sum",
                "onEveryPath",
                "before",
                "pair",
                "of",
                "where",
                "has",
                "earlier",
                "and",
                "same",
                "different",
                "following",
                "feature",
                "operator",
                "bound",
                "by",
                "severity",
                "once",
                "fix",
                "messageVi",
                "messageEn");
        Sentence sentence = form(node);
        sentence.getSubject().getWhere().addAll(conditions(node.get("where")));
        sentence.setMessageVi(node.get("messageVi").text());
        sentence.setMessageEn(node.get("messageEn").text());
        sentence.setReporting(node.get("once").isTrue() ? Reporting.ONCE : Reporting.EACH);
        if (node.has("severity")) {
            sentence.setSeverity(node.get("severity").choice(Severity::get, Severity.VALUES));
        }
        if (node.has("fix")) {
            sentence.setQuickFix(node.get("fix").choice(QuickFix::get, QuickFix.VALUES));
        }
        return sentence;
    }

    private static Sentence form(PackNode node) {
        if (node.has("every")) {
            EverySentence every = MODEL.createEverySentence();
            every.getClaims().addAll(conditions(node.get("has")));
            return about(every, node.get("every"));
        }
        if (node.has("no")) {
            return about(MODEL.createNoSentence(), node.get("no"));
        }
        if (node.has("onEveryPath")) {
            return about(MODEL.createEveryPathSentence(), node.get("onEveryPath"));
        }
        if (node.has("before")) {
            PrecedesSentence precedes = MODEL.createPrecedesSentence();
            precedes.setEarlier(selection(node.get("earlier")));
            return about(precedes, node.get("before"));
        }
        if (node.has("pair")) {
            PairSentence pair = MODEL.createPairSentence();
            pair.setOther(selection(node.get("and")));
            pair.setRelation(node.has("same") ? Relation.SAME : Relation.DIFFERENT);
            pair.setFeature(node.get(node.has("same") ? "same" : "different").text());
            pair.setFollowing(node.get("following").isTrue());
            return about(pair, node.get("pair"));
        }
        if (node.has("sum")) {
            SumSentence sum = MODEL.createSumSentence();
            sum.setFeature(node.get("feature").text());
            sum.setOperator(node.get("operator").choice(Operator::get, Operator.VALUES));
            sum.setBound(value(node.get("bound")));
            return about(sum, node.get("sum"));
        }
        for (Quantity quantity : Quantity.VALUES) {
            String field = switch (quantity) {
                case AT_LEAST -> "atLeast";
                case AT_MOST -> "atMost";
                case EXACTLY -> "exactly";
            };
            if (node.has(field)) {
                CountSentence count = MODEL.createCountSentence();
                count.setQuantity(quantity);
                count.setNumber(value(node.get(field)));
                count.setBy(node.get("by").textOrNull());
                return about(count, node.get("of"));
            }
        }
        String forms = "every, no, atLeast, atMost, exactly, sum, onEveryPath, before, pair";
        node.fault(
                "FORM_EXPECTED",
                "một trong các dạng câu " + forms,
                "one of the forms " + forms,
                node.fields().keySet());
        return about(MODEL.createNoSentence(), new PackNode("", "", "", node.faults()));
    }

    private static Sentence about(Sentence sentence, PackNode element) {
        Selection subject = MODEL.createSelection();
        subject.setElement(element.text());
        sentence.setSubject(subject);
        return sentence;
    }

    private static Selection selection(PackNode node) {
        node.only("element", "where");
        Selection selection = MODEL.createSelection();
        selection.setElement(node.get("element").text());
        selection.getWhere().addAll(conditions(node.get("where")));
        return selection;
    }

    private static List<Condition> conditions(PackNode node) {
        return node.list().stream().map(SentenceYaml::condition).toList();
    }

    private static Condition condition(PackNode node) {
        if (node.isMap() && node.has("any")) {
            AnyOf any = MODEL.createAnyOf();
            any.getConditions().addAll(conditions(node.only("any").get("any")));
            return any;
        }
        if (node.isMap()) {
            node.only("match", "in", "where", "with");
            Matched match = MODEL.createMatched();
            match.setFeature(node.get("match").text());
            match.setOtherFeature(node.get("with").text());
            Selection other = MODEL.createSelection();
            other.setElement(node.get("in").text());
            other.getWhere().addAll(conditions(node.get("where")));
            match.setOther(other);
            return match;
        }
        List<PackNode> parts = node.list();
        Comparison comparison = MODEL.createComparison();
        if (parts.size() < 2) {
            node.fault(
                    "CONDITION_EXPECTED",
                    "[thuộc tính, PHÉP SO, giá trị…]",
                    "[feature, OPERATOR, values…]",
                    String.valueOf(node.value()));
            return comparison;
        }
        comparison.setFeature(parts.get(0).text());
        comparison.setOperator(parts.get(1).choice(Operator::get, Operator.VALUES));
        EList<Value> values = comparison.getValues();
        parts.subList(2, parts.size()).forEach(part -> values.add(value(part)));
        return comparison;
    }

    private static Value value(PackNode node) {
        Value value = MODEL.createValue();
        if (!node.isMap()) {
            value.setText(node.text());
        } else if (node.only("parameter", "feature", "checkDate").has("parameter")) {
            value.setKind(ValueKind.PARAMETER);
            value.setText(node.get("parameter").text());
        } else if (node.has("feature")) {
            value.setKind(ValueKind.FEATURE);
            value.setText(node.get("feature").text());
        } else {
            value.setKind(ValueKind.CHECK_DATE);
        }
        return value;
    }
}
