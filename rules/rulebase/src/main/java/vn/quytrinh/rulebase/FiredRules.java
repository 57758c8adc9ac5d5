package vn.quytrinh.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * Writes down which rules fire. The rules' consequences ask {@link #current()} for the reason to attach to what they
 * conclude, so that a conclusion can never name another rule than the one that drew it.
 *
 * <p>A rule's metadata: {@code @id} (its own name when absent), {@code @vi}, {@code @en}, {@code @instrument},
 * {@code @article}, {@code @verified}, and {@code @silent} for a rule that leaves no line in the trace.
 */
public class FiredRules extends DefaultAgendaEventListener {

    private final List<TraceEntry> trace = new ArrayList<>();
    private @Nullable Reason current;

    @Override
    public final void beforeMatchFired(BeforeMatchFiredEvent event) {
        Rule rule = event.getMatch().getRule();
        Map<String, Object> metadata = rule.getMetaData();
        List<Object> read = event.getMatch().getObjects();
        current = new Reason(
                text(metadata, "id", rule.getName()),
                new Text(text(metadata, "vi", rule.getName()), text(metadata, "en", rule.getName())),
                read.stream()
                        .filter(FactDescription.Cited.class::isInstance)
                        .map(fact -> ((FactDescription.Cited) fact).citation())
                        .findFirst()
                        .orElseGet(() -> ownCitation(metadata)));
        if (!metadata.containsKey("silent")) {
            trace.add(new TraceEntry(
                    current.rule(),
                    current.text(),
                    current.citation(),
                    read.stream()
                            .filter(FactDescription.class::isInstance)
                            .map(fact -> ((FactDescription) fact).describe())
                            .toList()));
        }
    }

    /** Returns the rule that is firing as a reason. */
    public final Reason current() {
        if (current == null) {
            throw new IllegalStateException("Expected a rule to be firing but none is");
        }
        return current;
    }

    /** Returns the rules that fired, in order. */
    public final List<TraceEntry> trace() {
        return List.copyOf(trace);
    }

    private static Citation ownCitation(Map<String, Object> metadata) {
        return new Citation(
                text(metadata, "instrument", ""),
                text(metadata, "article", ""),
                !"false".equals(text(metadata, "verified", "true")));
    }

    private static String text(Map<String, Object> metadata, String key, String otherwise) {
        Object value = metadata.get(key);
        return value == null ? otherwise : value.toString();
    }
}
