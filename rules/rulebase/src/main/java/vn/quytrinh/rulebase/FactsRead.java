package vn.quytrinh.rulebase;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Tells the facts that some pattern of some rule accepts from those that no rule can ever match, so that what is the same for
 * many decisions is sifted once. It asks the first constraint of every pattern, as an insertion would.
 */
final class FactsRead {

    private final KieBase base;

    FactsRead(KieBase base) {
        this.base = base;
    }

    <T> List<T> of(List<T> facts) {
        KieSession session = base.newKieSession();
        try {
            List<ObjectTypeNode> types = ((InternalRuleBase) base).getRete().getObjectTypeNodes();
            List<T> read = new ArrayList<>();
            for (T fact : facts) {
                FactHandle handle = session.insert(fact);
                if (types.stream()
                        .filter(type -> type.getObjectType().isAssignableFrom(fact.getClass()))
                        .anyMatch(type -> accepts(type, handle, (ReteEvaluator) session))) {
                    read.add(fact);
                }
            }
            return List.copyOf(read);
        } finally {
            session.dispose();
        }
    }

    private static boolean accepts(ObjectTypeNode type, FactHandle handle, ReteEvaluator session) {
        for (ObjectSink sink : type.getObjectSinkPropagator().getSinks()) {
            AlphaNodeFieldConstraint first = sink instanceof AlphaNode alpha ? alpha.getConstraint() : null;
            if (first == null || first.isAllowed(handle, session)) {
                return true;
            }
        }
        return false;
    }
}
