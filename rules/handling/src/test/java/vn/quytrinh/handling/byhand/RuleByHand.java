package vn.quytrinh.handling.byhand;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Rule;
import vn.quytrinh.handling.CompiledRules;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.rulebase.Text;

/**
 * A rule whose condition is written by hand; what it says of itself is its DRL's.
 *
 * @param reason the rule as a reason, with its own citation
 * @param traced whether it leaves a line in the trace
 */
record RuleByHand(Reason reason, boolean traced) {

    private static final Map<String, Rule> COMPILED =
            CompiledRules.model().getRules().stream().collect(Collectors.toMap(Rule::getName, Function.identity()));
    private static final Set<String> WRITTEN = ConcurrentHashMap.newKeySet();

    /** Returns a rule by its name in the DRL. */
    static RuleByHand named(String name) {
        Rule rule = COMPILED.get(name);
        if (rule == null) {
            throw new IllegalStateException("Expected a rule \"" + name + "\" in the DRL but found none");
        }
        WRITTEN.add(name);
        Map<String, Object> data = rule.getMetaData();
        var citation = new Citation(
                text(data, "instrument", ""),
                text(data, "article", ""),
                !"false".equals(text(data, "verified", "true")));
        return new RuleByHand(
                new Reason(text(data, "id", name), new Text(text(data, "vi", name), text(data, "en", name)), citation),
                !data.containsKey("silent"));
    }

    private static String text(Map<String, Object> data, String key, String otherwise) {
        return data.getOrDefault(key, otherwise).toString();
    }

    /** Returns the names of the rules of the DRL. */
    static Set<String> compiled() {
        return COMPILED.keySet();
    }

    /** Returns the names of the rules that some loaded class has written by hand. */
    static Set<String> written() {
        return WRITTEN;
    }

    /** Fires: what is concluded next is concluded by this rule on the facts it read, in the order of its patterns. */
    void fires(Conclusions out, Object... read) {
        out.firing(reason, traced, List.of(read));
    }

    /** Denies an event, having read nothing else. */
    void denies(EventAttempt event, Conclusions out) {
        fires(out, event);
        out.deny(event);
    }
}
