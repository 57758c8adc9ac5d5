package vn.quytrinh.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    private Function<Rule, RuleStatement> statements = RuleStatement::of;
    private @Nullable Reason current;

    /** Tells where the statements of the rules about to fire are found. */
    final void statedBy(Function<Rule, RuleStatement> rules) {
        statements = rules;
    }

    @Override
    public final void beforeMatchFired(BeforeMatchFiredEvent event) {
        RuleStatement rule = statements.apply(event.getMatch().getRule());
        firing(rule.reason(), !rule.silent(), event.getMatch().getObjects());
    }

    /**
     * Notes that a rule fires. The engine does so through its listener; a judge that is no engine calls this.
     *
     * @param rule the rule with its own citation; a fact read that brings the citation in force cites it instead
     * @param traced whether it leaves a line in the trace
     * @param read the facts it read
     */
    public final void firing(Reason rule, boolean traced, List<?> read) {
        current = citedBy(rule, read);
        if (traced) {
            trace.add(new TraceEntry(current.rule(), current.text(), current.citation(), described(read)));
        }
    }

    private static Reason citedBy(Reason rule, List<?> read) {
        for (Object fact : read) {
            if (fact instanceof FactDescription.Cited cited) {
                return new Reason(rule.rule(), rule.text(), cited.citation());
            }
        }
        return rule;
    }

    private static List<String> described(List<?> read) {
        List<String> facts = new ArrayList<>(read.size());
        for (Object fact : read) {
            if (fact instanceof FactDescription description) {
                facts.add(description.describe());
            }
        }
        return List.copyOf(facts);
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
}
