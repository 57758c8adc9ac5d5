package vn.quytrinh.handling.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.EventType;

/**
 * The components the dossier must have.
 *
 * @param required the components it must have by its facts, and those of which nobody can say yet
 * @param notRequired the components of the published list it need not have
 * @param missing the numbers of the required components that were not handed in; empty until somebody lists what was
 * @param unlisted what was handed in that the published list does not name
 */
public record Papers(List<Paper> required, List<Paper> notRequired, List<Integer> missing, List<Unlisted> unlisted) {

    /**
     * A component.
     *
     * @param no its number in the published list
     * @param name its name
     * @param requirement MANDATORY, CONDITIONAL or OPTIONAL
     * @param state whether the applicant must hand it in
     * @param condition when it is required, in words
     * @param replacedByDatabase the database that replaces the paper, null where none does
     * @param waitsFor the facts that are needed to know whether it is required
     */
    public record Paper(
            int no,
            String name,
            String requirement,
            State state,
            @Nullable String condition,
            @Nullable String replacedByDatabase,
            List<FactNeeded> waitsFor) {}

    /** Whether the applicant must hand a component in. */
    public enum State {
        /** It must be handed in. */
        REQUIRED,
        /** It is required, but the agency takes it from a database. */
        REPLACED_BY_DATABASE,
        /** Nobody can say yet: facts are missing, or the condition is for the officer to judge. */
        DEPENDS,
        /** It need not be handed in. */
        NOT_REQUIRED
    }

    /**
     * A paper that the published list does not name.
     *
     * @param paper what it was called: a number or a name
     * @param event the event that named it
     * @param type that event's type
     */
    public record Unlisted(String paper, String event, EventType type) {}
}
