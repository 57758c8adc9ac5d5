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
        List<Object> read = event.getMatch().getObjects();
        current = rule.reasonOn(read);
        if (!rule.silent()) {
            trace.add(RuleStatement.traced(current, read));
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
}
