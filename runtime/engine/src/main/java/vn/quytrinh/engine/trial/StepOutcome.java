package vn.quytrinh.engine.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Routing;

/**
 * A way in which a current step can be completed.
 *
 * @param step the step's id
 * @param outcome the transition's id, null for the last step and for a step all of whose branches run at once
 * @param to the steps that follow
 * @param when the condition in words, null where there is none
 */
public record StepOutcome(
        String step,
        @Nullable String outcome,
        List<String> to,
        @Nullable String when) {

    /** Returns every way forward out of the current steps; asking for a supplement and refusing are events of their own. */
    public static List<StepOutcome> of(Trial.Decided decided) {
        Routing routing = decided.decision().routing();
        Map<String, List<Routing.Next>> ways = routing.next().stream()
                .filter(next -> next.target().equals("STEP"))
                .collect(Collectors.groupingBy(Routing.Next::step, LinkedHashMap::new, Collectors.toList()));
        List<StepOutcome> outcomes = new ArrayList<>();
        for (Routing.Place place : routing.current()) {
            List<Routing.Next> next = ways.getOrDefault(place.step(), List.of());
            if (next.isEmpty() || next.get(0).to().size() > 1) {
                List<String> all = next.isEmpty() ? List.of() : ids(next.get(0));
                outcomes.add(new StepOutcome(place.step(), null, all, null));
            } else {
                next.forEach(way -> outcomes.add(new StepOutcome(place.step(), way.outcome(), ids(way), way.when())));
            }
        }
        return outcomes;
    }

    private static List<String> ids(Routing.Next next) {
        return next.to().stream().map(Routing.Place::step).toList();
    }

    /** Returns where it leads, for the end of a button's text. */
    public String arrow() {
        return to.isEmpty() ? "" : " → " + String.join(" + ", to);
    }

    /** Returns the data of the event. */
    public Map<String, Object> data() {
        Map<String, Object> data = new TreeMap<>(Map.of("step", step));
        if (outcome != null) {
            data.put("outcome", outcome);
        }
        return data;
    }
}
