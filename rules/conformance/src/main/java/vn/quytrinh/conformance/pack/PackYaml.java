package vn.quytrinh.conformance.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.Severity;
import vn.quytrinh.model.quality.Example;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.rulebase.Text;

/** Reads a pack of quality rules from YAML and writes it; the head of a shipped pack explains the fields. */
public final class PackYaml {

    private static final QualityFactory MODEL = QualityFactory.eINSTANCE;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new PlainSchema())
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(4 * 1024 * 1024)
            .build();

    private static final int DEEPEST = 50;

    private static final String[] CASE = {"passes", "fails", "on", "element", "sample", "document", "change"};
    private static final String[] CASE_OF_A_RULE = {
        "rule", "passes", "fails", "on", "element", "sample", "document", "change"
    };

    private PackYaml() {}

    /**
     * Reads a pack.
     *
     * @param yaml the text, not null
     * @return the pack; whether its sentences keep to the vocabulary is seen when it is compiled
     * @throws PackFormatException with every fault, when the text is no pack
     */
    public static QualityPack read(String yaml) {
        Set<PackFault> faults = new LinkedHashSet<>();
        QualityPack pack = MODEL.createQualityPack();
        try {
            requireShallow(yaml);
            pack = pack(new PackNode("", "", new Load(SETTINGS).loadFromString(yaml), faults));
        } catch (YamlEngineException e) {
            faults.add(unreadable(e));
        }
        if (!faults.isEmpty()) {
            throw new PackFormatException(List.copyOf(faults));
        }
        return pack;
    }

    /**
     * Writes a pack, so that reading it gives the same pack. The ids of sentences and cases are not written: reading gives them
     * anew by their place.
     *
     * @param pack the pack, not null; it is only read
     * @return the text
     */
    public static String write(QualityPack pack) {
        return PackYamlText.of(pack);
    }

    /** The composer calls itself for every level, so that nothing deeper than any pack may reach it. */
    private static void requireShallow(String yaml) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(yaml)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw new YamlEngineException("more than " + DEEPEST + " levels");
            }
        }
    }

    private static PackFault unreadable(YamlEngineException e) {
        Optional<Mark> mark =
                e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
        String line = mark.map(each -> String.valueOf(each.getLine() + 1)).orElse("?");
        String problem = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
        return new PackFault(
                "",
                "",
                "YAML_UNREADABLE",
                new Text(
                        "Cần YAML nhưng dòng " + line + " không đọc được: " + problem
                                + ". Hãy kiểm tra thụt lề và dấu ngoặc.",
                        "Expected YAML but line " + line + " cannot be read: " + problem
                                + ". Maybe check indents and quotes."));
    }

    private static QualityPack pack(PackNode node) {
        node.only("id", "name", "nameEn", "version", "effectiveFrom", "effectiveTo", "rules", "cases");
        QualityPack pack = MODEL.createQualityPack();
        pack.setId(node.get("id").text());
        pack.setName(node.get("name").text());
        pack.setNameEn(node.get("nameEn").text());
        pack.setVersion(node.get("version").text());
        pack.setEffectiveFrom(node.get("effectiveFrom").dateOrNull());
        pack.setEffectiveTo(node.get("effectiveTo").dateOrNull());
        node.get("rules").list().forEach(rule -> pack.getRules().add(rule(rule)));
        node.get("cases").list().forEach(each -> {
            Example example = example("cases/" + (pack.getCases().size() + 1), each.only(CASE_OF_A_RULE));
            example.setRule(each.get("rule").text());
            pack.getCases().add(example);
        });
        return pack;
    }

    private static QualityRule rule(PackNode plain) {
        PackNode node = plain.isMap() ? plain.of(plain.get("id").text()) : plain;
        node.only(
                "id",
                "clause",
                "instrument",
                "article",
                "verified",
                "source",
                "severity",
                "enabled",
                "vi",
                "en",
                "remedyVi",
                "remedyEn",
                "effectiveFrom",
                "effectiveTo",
                "sentences",
                "handwritten",
                "answeredBy",
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
        rule.setEnabled(!"false".equals(node.get("enabled").textOrNull()));
        rule.setSource(node.get("source").textOrNull());
        rule.setCitation(citation(node));
        rule.setAnsweredBy(node.get("answeredBy").textOrNull());
        rule.setElsewhere(node.get("elsewhere").textOrNull());
        rule.getHandwritten().addAll(node.get("handwritten").texts());
        for (PackNode sentence : node.get("sentences").list()) {
            var read = SentenceYaml.sentence(sentence);
            read.setId(rule.getId() + "/" + (rule.getSentences().size() + 1));
            rule.getSentences().add(read);
        }
        node.get("examples").list().forEach(each -> {
            String id = rule.getId() + "/example/" + (rule.getExamples().size() + 1);
            rule.getExamples().add(example(id, each.only(CASE)));
        });
        return rule;
    }

    private static Citation citation(PackNode node) {
        Citation citation = CommonFactory.eINSTANCE.createCitation();
        citation.setInstrument(node.get("instrument").text());
        citation.setArticle(node.get("article").textOrNull());
        citation.setVerified(!"false".equals(node.get("verified").textOrNull()));
        return citation;
    }

    private static Example example(String id, PackNode node) {
        Example example = MODEL.createExample();
        example.setId(id);
        example.setPasses(node.has("passes"));
        example.setText(node.get(node.has("passes") ? "passes" : "fails").text());
        example.setOn(node.get("on").dateOrNull());
        example.setElement(node.get("element").textOrNull());
        example.setSample(node.get("sample").textOrNull());
        example.setDocument(node.get("document").textOrNull());
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
