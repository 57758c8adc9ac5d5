package vn.quytrinh.conformance.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.Severity;
import vn.quytrinh.model.quality.Comparison;
import vn.quytrinh.model.quality.Condition;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.Matched;
import vn.quytrinh.model.quality.Operator;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.model.quality.Quantity;
import vn.quytrinh.model.quality.QuickFix;
import vn.quytrinh.model.quality.Relation;
import vn.quytrinh.model.quality.Reporting;
import vn.quytrinh.model.quality.Selection;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.model.quality.Value;
import vn.quytrinh.model.quality.ValueKind;

/** Packs of any form, with texts that are hard to write; they keep to the model, not to the vocabulary. */
final class RandomPacks {

    private static final QualityFactory MODEL = QualityFactory.eINSTANCE;

    private static final List<String> PARTS = List.of(
            "Mọi bước",
            " ",
            "\n",
            "\"",
            "'",
            ": ",
            "#",
            "{label}",
            "- ",
            "[a, b]",
            "\t",
            "\\",
            "|",
            ">",
            "&x",
            "*x",
            "!t",
            "%",
            "@",
            "`",
            "null",
            "true",
            "0x1F",
            "…",
            "đ",
            "\u00a0",
            "\u2028",
            "\ud83d\ude42",
            "---",
            "=",
            "?");

    private final Random random;

    RandomPacks(long seed) {
        random = new Random(seed);
    }

    QualityPack next() {
        QualityPack pack = MODEL.createQualityPack();
        pack.setId(text());
        pack.setName(text());
        pack.setNameEn(text());
        pack.setVersion(text());
        sometimes(() -> pack.setEffectiveFrom(date()));
        sometimes(() -> pack.setEffectiveTo(date()));
        times(4, i -> pack.getRules().add(rule()));
        times(2, i -> {
            Example example = example("cases/" + i);
            example.setRule(text());
            pack.getCases().add(example);
        });
        return pack;
    }

    private QualityRule rule() {
        QualityRule rule = MODEL.createQualityRule();
        rule.setId(text());
        rule.setSeverity(any(Severity.VALUES));
        rule.setEnabled(random.nextBoolean());
        rule.setStatementVi(text());
        rule.setStatementEn(text());
        List.<Consumer<String>>of(
                        rule::setClause,
                        rule::setRemedyVi,
                        rule::setRemedyEn,
                        rule::setSource,
                        rule::setElsewhere,
                        rule::setAnsweredBy)
                .forEach(set -> sometimes(() -> set.accept(text())));
        sometimes(() -> rule.setEffectiveFrom(date()));
        sometimes(() -> rule.setEffectiveTo(date()));
        var citation = CommonFactory.eINSTANCE.createCitation();
        citation.setInstrument(text());
        sometimes(() -> citation.setArticle(text()));
        citation.setVerified(random.nextBoolean());
        rule.setCitation(citation);
        times(3, i -> rule.getHandwritten().add(text()));
        times(4, i -> {
            Sentence sentence = sentence();
            sentence.setId(rule.getId() + "/" + i);
            rule.getSentences().add(sentence);
        });
        times(3, i -> rule.getExamples().add(example(rule.getId() + "/example/" + i)));
        return rule;
    }

    private Example example(String id) {
        Example example = MODEL.createExample();
        example.setId(id);
        example.setPasses(random.nextBoolean());
        example.setText(text());
        sometimes(() -> example.setOn(date()));
        sometimes(() -> example.setElement(text()));
        sometimes(() -> example.setSample(text()));
        sometimes(() -> example.setDocument(text()));
        times(3, i -> {
            var change = MODEL.createChange();
            change.setAt("/" + i + text());
            sometimes(() -> change.setJson("\"" + text() + "\""));
            example.getChanges().add(change);
        });
        return example;
    }

    private Sentence sentence() {
        Sentence sentence = switch (random.nextInt(7)) {
            case 0 -> {
                var every = MODEL.createEverySentence();
                times(3, i -> every.getClaims().add(condition(0)));
                yield every;
            }
            case 1 -> {
                var count = MODEL.createCountSentence();
                count.setQuantity(any(Quantity.VALUES));
                count.setNumber(value());
                sometimes(() -> count.setBy(text()));
                yield count;
            }
            case 2 -> {
                var sum = MODEL.createSumSentence();
                sum.setFeature(text());
                sum.setOperator(any(Operator.VALUES));
                sum.setBound(value());
                yield sum;
            }
            case 3 -> {
                var precedes = MODEL.createPrecedesSentence();
                precedes.setEarlier(selection(0));
                yield precedes;
            }
            case 4 -> {
                var pair = MODEL.createPairSentence();
                pair.setOther(selection(0));
                pair.setRelation(any(Relation.VALUES));
                pair.setFeature(text());
                pair.setFollowing(random.nextBoolean());
                yield pair;
            }
            case 5 -> MODEL.createEveryPathSentence();
            default -> MODEL.createNoSentence();
        };
        sentence.setSubject(selection(0));
        sentence.setMessageVi(text());
        sentence.setMessageEn(text());
        sentence.setReporting(any(Reporting.VALUES));
        sometimes(() -> sentence.setSeverity(any(Severity.VALUES)));
        sentence.setQuickFix(any(QuickFix.VALUES));
        return sentence;
    }

    private Selection selection(int depth) {
        Selection selection = MODEL.createSelection();
        selection.setElement(text());
        times(2, i -> selection.getWhere().add(condition(depth)));
        return selection;
    }

    private Condition condition(int depth) {
        int form = depth > 2 ? 0 : random.nextInt(4);
        if (form == 1) {
            var any = MODEL.createAnyOf();
            times(3, i -> any.getConditions().add(condition(depth + 1)));
            return any;
        }
        if (form == 2) {
            Matched match = MODEL.createMatched();
            match.setFeature(text());
            match.setOtherFeature(text());
            match.setOther(selection(depth + 1));
            return match;
        }
        Comparison comparison = MODEL.createComparison();
        comparison.setFeature(text());
        comparison.setOperator(any(Operator.VALUES));
        times(3, i -> comparison.getValues().add(value()));
        return comparison;
    }

    private Value value() {
        Value value = MODEL.createValue();
        value.setKind(any(ValueKind.VALUES));
        if (value.getKind() != ValueKind.CHECK_DATE) {
            value.setText(text());
        }
        return value;
    }

    private String text() {
        return random.ints(1 + random.nextInt(4), 0, PARTS.size())
                .mapToObj(PARTS::get)
                .collect(Collectors.joining());
    }

    private LocalDate date() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
    }

    private <E extends Enumerator> E any(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void sometimes(Runnable then) {
        if (random.nextBoolean()) {
            then.run();
        }
    }

    private void times(int most, Consumer<Integer> then) {
        int count = random.nextInt(most + 1);
        for (int i = 1; i <= count; i++) {
            then.accept(i);
        }
    }
}
