package vn.quytrinh.designer.sentence;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.sentence.SentenceText;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.rulebase.Text;

/**
 * The texts that follow from the sentences unless somebody writes others: the statement of a rule and what a finding says. While a
 * rule is written they are empty, so that they always fit the sentences.
 */
final class Automatic {
    private Automatic() {}

    /** Returns a sentence as running text. */
    static Text text(Sentence sentence) {
        Text read = SentenceText.of(sentence);
        return new Text(capital(read.vi()), capital(read.en()));
    }

    /** Returns what a finding of a sentence says when nobody has worded it. */
    static Text message(Sentence sentence) {
        Text text = text(sentence);
        return new Text("{label} không đạt: " + plain(text.vi()), "{label} does not meet: " + plain(text.en()));
    }

    /** Returns the statement of a rule when nobody has worded it. */
    static Text statement(QualityRule rule) {
        return new Text(joined(rule, Text::vi), joined(rule, Text::en));
    }

    /** Fills the empty texts of a rule. */
    static void fill(QualityRule rule) {
        Text statement = statement(rule);
        rule.setStatementVi(or(rule.getStatementVi(), statement.vi()));
        rule.setStatementEn(or(rule.getStatementEn(), statement.en()));
        for (Sentence sentence : rule.getSentences()) {
            Text message = message(sentence);
            sentence.setMessageVi(or(sentence.getMessageVi(), message.vi()));
            sentence.setMessageEn(or(sentence.getMessageEn(), message.en()));
        }
        for (int i = 0; i < rule.getSentences().size(); i++) {
            rule.getSentences().get(i).setId(rule.getId() + "/" + (i + 1));
        }
    }

    /** Empties the texts of a rule that say no more than they would by themselves. */
    static void clear(QualityRule rule) {
        Text statement = statement(rule);
        rule.setStatementVi(unless(rule.getStatementVi(), statement.vi()));
        rule.setStatementEn(unless(rule.getStatementEn(), statement.en()));
        for (Sentence sentence : rule.getSentences()) {
            Text message = message(sentence);
            sentence.setMessageVi(unless(sentence.getMessageVi(), message.vi()));
            sentence.setMessageEn(unless(sentence.getMessageEn(), message.en()));
        }
    }

    private static String joined(QualityRule rule, Function<Text, String> language) {
        return rule.getSentences().stream().map(Automatic::text).map(language).collect(Collectors.joining(" "));
    }

    /** A message names places in braces; what a person wrote as a value names none. */
    private static String plain(String text) {
        return text.replace('{', '(').replace('}', ')');
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String or(@Nullable String text, String automatic) {
        return text == null || text.isBlank() ? automatic : text;
    }

    private static @Nullable String unless(@Nullable String text, String automatic) {
        return automatic.equals(text) ? null : text;
    }
}
