package vn.quytrinh.engine.quality;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.sentence.SentenceText;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

/**
 * A rule of a pack, as people read it.
 *
 * @param id its id
 * @param severity ERROR, WARN or INFO
 * @param statement what it asks
 * @param remedy what to do about a finding
 * @param citation where it rests
 * @param sentences its sentences read aloud, none where it is written by hand or answered elsewhere
 * @param elsewhere what answers for it elsewhere, or null
 * @param cases how many cases try it
 */
public record AskedRule(
        String id,
        String severity,
        Text statement,
        Text remedy,
        Citation citation,
        List<Text> sentences,
        @Nullable String elsewhere,
        int cases) {

    public AskedRule {
        sentences = List.copyOf(sentences);
    }

    static AskedRule of(QualityRule rule) {
        var citation = rule.getCitation();
        return new AskedRule(
                rule.getId(),
                rule.getSeverity().getLiteral(),
                text(rule.getStatementVi(), rule.getStatementEn()),
                text(rule.getRemedyVi(), rule.getRemedyEn()),
                new Citation(citation.getInstrument(), citation.getArticle(), citation.isVerified()),
                rule.getSentences().stream().map(SentenceText::of).toList(),
                rule.getElsewhere(),
                rule.getExamples().size());
    }

    private static Text text(@Nullable String vi, @Nullable String en) {
        return new Text(Objects.requireNonNullElse(vi, ""), Objects.requireNonNullElse(en, ""));
    }
}
