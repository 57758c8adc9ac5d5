package vn.quytrinh.handling.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the dossier is and where it can go.
 *
 * @param current the current steps
 * @param next for each current step and outcome, what follows
 */
public record Routing(List<Place> current, List<Next> next) {

    /**
     * A step with who does it.
     *
     * @param step the step's id
     * @param name its name
     * @param unit the unit that has the step on the day asked about, null where the procedure names none or nobody has it
     * @param role the role, null where the procedure names none
     * @param substitute who stands in, null where none is named
     * @param formerUnit the unit of the published procedure where another one has its tasks by now, null otherwise
     */
    public record Place(
            String step,
            String name,
            @Nullable String unit,
            @Nullable String role,
            @Nullable String substitute,
            @Nullable String formerUnit) {}

    /**
     * A possible outcome of a current step.
     *
     * @param step the step
     * @param outcome the transition's id
     * @param when the condition in words, null where there is none
     * @param target STEP, SUPPLEMENT, REFUSE or REJECT
     * @param to the steps it leads to
     * @param chosenByTable true when a decision table takes this outcome on the facts known now
     */
    public record Next(
            String step, String outcome, @Nullable String when, String target, List<Place> to, boolean chosenByTable) {}
}
