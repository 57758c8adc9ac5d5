package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.pack.Enforcement;
import vn.quytrinh.conformance.sentence.SentenceText;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.procedures.PlainText;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.rulebase.Text;

/** Words what the packs hold. */
public final class QualityWords extends LocalWords {

    public QualityWords(Component owner) {
        super(owner);
    }

    public String of(Text text) {
        return either(text.vi(), text.en());
    }

    public String statement(QualityRule rule) {
        return either(rule.getStatementVi(), rule.getStatementEn());
    }

    public String remedy(QualityRule rule) {
        String words = either(rule.getRemedyVi(), rule.getRemedyEn());
        return words == null ? "" : words;
    }

    public String sentence(Sentence sentence) {
        String read = of(SentenceText.of(sentence));
        return read.substring(0, 1).toUpperCase(locale()) + read.substring(1);
    }

    public String citation(QualityRule rule) {
        String article = rule.getCitation().getArticle();
        String instrument = rule.getCitation().getInstrument();
        return article == null || article.isBlank() ? instrument : instrument + ", " + article;
    }

    public String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return text("law.always");
        }
        if (to == null) {
            return text("law.since", day(from));
        }
        return from == null ? text("law.until", day(to)) : day(from) + " – " + day(to);
    }

    public String enforcement(Enforcement enforcement) {
        return text("quality.enforcement." + enforcement);
    }

    /** Tells whether a rule says something of the words looked for, in its id, statement, citation or sentences. */
    public boolean matches(QualityRule rule, String wanted) {
        String plain = PlainText.of(wanted);
        String all = Stream.concat(
                        Stream.of(rule.getId(), statement(rule), citation(rule), String.valueOf(rule.getClause())),
                        rule.getSentences().stream().map(this::sentence))
                .map(PlainText::of)
                .reduce("", (one, other) -> one + " " + other);
        return Stream.of(plain.split(" ")).allMatch(all::contains);
    }
}
