package vn.quytrinh.conformance.pack;

import java.util.Objects;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;

/** Writes a pack as YAML, in the order in which the shipped packs are written. */
final class PackYamlText {

    private static final int WIDTH = 4_000;

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setSchema(new FailsafeSchema())
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(WIDTH)
            .setSplitLines(false)
            .build();

    private PackYamlText() {}

    static String of(QualityPack pack) {
        var out = new Text();
        new Dump(SETTINGS).dumpNode(node(pack), out);
        return out.toString();
    }

    private static Node node(QualityPack pack) {
        return new YamlFields()
                .word("id", pack.getId())
                .text("name", pack.getName())
                .text("nameEn", pack.getNameEn())
                .text("version", pack.getVersion())
                .word("effectiveFrom", pack.getEffectiveFrom())
                .word("effectiveTo", pack.getEffectiveTo())
                .list("rules", pack.getRules(), PackYamlText::rule)
                .list("cases", pack.getCases(), PackYamlText::example)
                .block();
    }

    private static Node rule(QualityRule rule) {
        Citation citation = rule.getCitation();
        return new YamlFields()
                .word("id", rule.getId())
                .text("clause", rule.getClause())
                .word("severity", rule.getSeverity())
                .word("enabled", rule.isEnabled() ? null : "false")
                .text("instrument", citation.getInstrument())
                .text("article", citation.getArticle())
                .word("verified", citation.isVerified() ? null : "false")
                .text("source", rule.getSource())
                .word("effectiveFrom", rule.getEffectiveFrom())
                .word("effectiveTo", rule.getEffectiveTo())
                .text("vi", rule.getStatementVi())
                .text("en", rule.getStatementEn())
                .text("remedyVi", rule.getRemedyVi())
                .text("remedyEn", rule.getRemedyEn())
                .word("answeredBy", rule.getAnsweredBy())
                .text("elsewhere", rule.getElsewhere())
                .line("handwritten", rule.getHandwritten())
                .list("sentences", rule.getSentences(), SentenceYamlText::of)
                .list("examples", rule.getExamples(), PackYamlText::example)
                .block();
    }

    private static Node example(Example example) {
        var changes = new YamlFields();
        example.getChanges().forEach(change -> changes.quoted(change.getAt(), change.getJson()));
        return new YamlFields()
                .word("rule", example.getRule())
                .text(example.isPasses() ? "passes" : "fails", Objects.requireNonNullElse(example.getText(), ""))
                .word("on", example.getOn())
                .word("element", example.getElement())
                .word("sample", example.getSample())
                .text("document", example.getDocument())
                .put("change", example.getChanges().isEmpty() ? null : changes.block())
                .block();
    }

    /** Takes the text as it is written. */
    private static final class Text implements StreamDataWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String part) {
            text.append(part);
        }

        @Override
        public void write(String part, int from, int length) {
            text.append(part, from, from + length);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
