package vn.quytrinh.handling.byhand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.plan.Matter;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.handling.rules.PolicyFact;
import vn.quytrinh.handling.rules.RegimeParameter;

/** The facts heard of one dossier, sorted by what they are. */
final class Heard {

    private final Map<String, RegimeParameter> law = new HashMap<>();
    private final Map<Class<?>, List<Object>> facts = new HashMap<>();
    private final Map<String, EventAttempt> told = new HashMap<>();
    private @Nullable PolicyFact policy;
    private @Nullable EventAttempt stop;

    void add(Collection<?> more) {
        for (Object fact : more) {
            if (fact instanceof RegimeParameter parameter) {
                law.put(parameter.name(), parameter);
            } else {
                facts.computeIfAbsent(fact.getClass(), kind -> new ArrayList<>())
                        .add(fact);
            }
            if (fact instanceof PolicyFact one) {
                policy = one;
            }
            if (fact instanceof EventAttempt event) {
                index(event);
            }
        }
    }

    private void index(EventAttempt event) {
        if (!event.isHypothetical()) {
            told.put(event.eventId(), event);
        } else if (event.type() == EventType.STOPPED) {
            stop = event;
        }
    }

    @SuppressWarnings("unchecked")
    <T> List<T> all(Class<T> kind) {
        return (List<T>) facts.getOrDefault(kind, List.of());
    }

    /** Returns every event, told or possible next. */
    List<EventAttempt> events() {
        return all(EventAttempt.class);
    }

    @Nullable
    EventAttempt told(String eventId) {
        return told.get(eventId);
    }

    /** Returns the stop of the dossier that could come next. */
    EventAttempt stop() {
        return Objects.requireNonNull(stop, "no possible stop was heard");
    }

    PolicyFact policy() {
        return Objects.requireNonNull(policy, "no policy was heard");
    }

    boolean about(Matter matter) {
        return policy().matter() == matter;
    }

    @Nullable
    RegimeParameter law(String name) {
        return law.get(name);
    }

    /** Returns a parameter if it is in force with this value. */
    @Nullable
    RegimeParameter law(String name, String value) {
        RegimeParameter parameter = law.get(name);
        return parameter != null && value.equals(parameter.value()) ? parameter : null;
    }
}
