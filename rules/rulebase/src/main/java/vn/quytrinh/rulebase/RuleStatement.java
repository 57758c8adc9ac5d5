package vn.quytrinh.rulebase;

import java.util.Map;
import org.kie.api.definition.rule.Rule;

/**
 * What a rule says of itself in its metadata, read once.
 *
 * @param reason the rule as a reason, with its own citation
 * @param silent whether it leaves no line in the trace
 */
record RuleStatement(Reason reason, boolean silent) {

    static RuleStatement of(Rule rule) {
        Map<String, Object> metadata = rule.getMetaData();
        return new RuleStatement(
                new Reason(
                        text(metadata, "id", rule.getName()),
                        new Text(text(metadata, "vi", rule.getName()), text(metadata, "en", rule.getName())),
                        new Citation(
                                text(metadata, "instrument", ""),
                                text(metadata, "article", ""),
                                !"false".equals(text(metadata, "verified", "true")))),
                metadata.containsKey("silent"));
    }

    private static String text(Map<String, Object> metadata, String key, String otherwise) {
        Object value = metadata.get(key);
        return value == null ? otherwise : value.toString();
    }
}
