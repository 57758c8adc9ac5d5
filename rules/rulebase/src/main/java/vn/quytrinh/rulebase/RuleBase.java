package vn.quytrinh.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * A set of rules compiled at build time to the executable model, with a pool of sessions.
 *
 * <p>Thread-safe: each call takes a session of its own.
 */
public final class RuleBase {

    private static final int POOLED_SESSIONS = 4;

    private final KieBase base;
    private final KieSessionsPool sessions;
    private final Map<Rule, RuleStatement> statements = new IdentityHashMap<>();

    private RuleBase(KieBase base) {
        this.base = base;
        sessions = InDrools.call(() -> base.newKieSessionsPool(POOLED_SESSIONS));
        base.getKiePackages()
                .forEach(rules -> rules.getRules().forEach(rule -> statements.put(rule, RuleStatement.of(rule))));
    }

    private RuleStatement statement(Rule rule) {
        RuleStatement known = statements.get(rule);
        return known == null ? RuleStatement.of(rule) : known;
    }

    /**
     * Loads the rules of a module.
     *
     * @param loader the class loader of the module that holds the rules
     * @param artifact the module's Maven artifact id, under which the build lists the compiled rules
     * @throws IllegalStateException when the module was built without its rules
     */
    public static RuleBase load(ClassLoader loader, String artifact) {
        String list = "META-INF/kie/vn.quytrinh/" + artifact + "/drools-model";
        try (var in = loader.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException("Expected compiled rules listed in " + list
                        + " but found none. Maybe the module was compiled without the kie-maven-plugin.");
            }
            return new RuleBase(load(loader, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads rules compiled to the executable model.
     *
     * @param loader the class loader that holds their classes
     * @param models the list of models that the compiler wrote
     * @throws IllegalStateException when the list names no model, or the model does not load
     */
    public static KieBase load(ClassLoader loader, byte[] models) {
        String model = new String(models, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected a model class among the compiled rules"));
        try {
            var rules = (Model) loader.loadClass(model).getDeclaredConstructor().newInstance();
            return InDrools.call(() -> KieBaseBuilder.createKieBaseFromModel(
                    new OrderedModel(rules), RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot load the compiled rules of " + model, e);
        }
    }

    /**
     * Starts a session whose conclusions go to the given collector, known to the rules as the global {@code out}.
     *
     * @param out the collector, also the listener that traces the rules
     * @return the session; close it
     */
    public Session open(FiredRules out) {
        KieSession session = sessions.newKieSession();
        out.statedBy(this::statement);
        session.setGlobal("out", out);
        session.addEventListener(out);
        return new Session(session);
    }

    /**
     * Returns the facts that some rule can match. Worth its cost for facts that are the same in many runs.
     *
     * @param facts the facts, not null
     * @return those of them, in their order
     */
    public <T> List<T> read(List<T> facts) {
        return new FactsRead(base).of(facts);
    }

    /** A run over a set of facts. */
    public static final class Session implements AutoCloseable {

        private final KieSession session;

        private Session(KieSession session) {
            this.session = session;
        }

        /** Adds facts and fires the rules until nothing more applies. */
        public void fire(Collection<?> facts) {
            facts.forEach(session::insert);
            session.fireAllRules();
        }

        @Override
        public void close() {
            session.dispose();
        }
    }
}
