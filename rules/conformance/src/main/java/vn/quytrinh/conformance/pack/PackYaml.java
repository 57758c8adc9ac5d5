package vn.quytrinh.conformance.pack;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.Severity;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;

/** Reads a pack of quality rules from YAML; the head of a shipped pack explains the fields. */
public final class PackYaml {

    private static final QualityFactory MODEL = QualityFactory.eINSTANCE;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(4 * 1024 * 1024)
            .build();

    private PackYaml() {}

    /**
     * Reads a pack.
     *
     * @param yaml the text, not null
     * @return the pack; whether its sentences keep to the vocabulary is seen when it is compiled
     * @throws PackFormatException when the text is no pack
     */
    public static QualityPack read(String yaml) {
        try {
            return pack(new PackNode("", new Load(SETTINGS).loadFromString(yaml)));
        } catch (YamlEngineException e) {
            throw new PackFormatException("", "YAML", e.getMessage());
        }
    }

    private static QualityPack pack(PackNode node) {
        node.only("id", "name", "nameEn", "version", "effectiveFrom", "effectiveTo", "rules");
        QualityPack pack = MODEL.createQualityPack();
        pack.setId(node.get("id").text());
        pack.setName(node.get("name").text());
        pack.setNameEn(node.get("nameEn").text());
        pack.setVersion(node.get("version").text());
        pack.setEffectiveFrom(node.get("effectiveFrom").dateOrNull());
        pack.setEffectiveTo(node.get("effectiveTo").dateOrNull());
        node.get("rules").list().forEach(rule -> pack.getRules().add(rule(rule)));
        return pack;
    }

    private static QualityRule rule(PackNode node) {
        node.only(
                "id",
                "clause",
                "instrument",
                "article",
                "verified",
                "source",
                "severity",
                "vi",
                "en",
                "remedyVi",
                "remedyEn",
                "effectiveFrom",
                "effectiveTo",
                "sentences",
                "handwritten",
                "elsewhere",
                "examples");
        QualityRule rule = MODEL.createQualityRule();
        rule.setId(node.get("id").text());
        rule.setClause(node.get("clause").textOrNull());
        rule.setSeverity(node.get("severity").choice(Severity::get, Severity.VALUES));
        rule.setStatementVi(node.get("vi").text());
        rule.setStatementEn(node.get("en").text());
        rule.setRemedyVi(node.get("remedyVi").textOrNull());
        rule.setRemedyEn(node.get("remedyEn").textOrNull());
        rule.setEffectiveFrom(node.get("effectiveFrom").dateOrNull());
        rule.setEffectiveTo(node.get("effectiveTo").dateOrNull());
        rule.setSource(node.get("source").textOrNull());
        rule.setCitation(citation(node));
        rule.setElsewhere(node.get("elsewhere").textOrNull());
        rule.getHandwritten().addAll(node.get("handwritten").texts());
        for (PackNode sentence : node.get("sentences").list()) {
            var read = SentenceYaml.sentence(sentence);
            read.setId(rule.getId() + "/" + (rule.getSentences().size() + 1));
            rule.getSentences().add(read);
        }
        node.get("examples").list().forEach(example -> rule.getExamples().add(example(rule, example)));
        return rule;
    }

    private static Citation citation(PackNode node) {
        Citation citation = CommonFactory.eINSTANCE.createCitation();
        citation.setInstrument(node.get("instrument").text());
        citation.setArticle(node.get("article").textOrNull());
        citation.setVerified(!"false".equals(node.get("verified").textOrNull()));
        return citation;
    }

    private static Example example(QualityRule rule, PackNode node) {
        node.only("passes", "fails", "on", "change");
        Example example = MODEL.createExample();
        example.setId(rule.getId() + "/example/" + (rule.getExamples().size() + 1));
        example.setPasses(node.has("passes"));
        example.setText(node.get(node.has("passes") ? "passes" : "fails").text());
        example.setOn(node.get("on").dateOrNull());
        if (node.has("change")) {
            PackNode changes = node.get("change");
            changes.fields().keySet().forEach(at -> {
                var change = MODEL.createChange();
                change.setAt(at);
                change.setJson(json(changes.get(at).textOrNull()));
                example.getChanges().add(change);
            });
        }
        return example;
    }

    private static @Nullable String json(@Nullable String text) {
        return text == null || text.isEmpty() || text.equals("null") ? null : text;
    }
}
