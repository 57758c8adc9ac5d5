package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.rulebase.FactDescription;

/**
 * An event as it meets the dossier: what it says and the state it finds. The rules allow or deny it. A hypothetical attempt
 * asks whether such an event could come next; it carries all that a well-formed one would.
 *
 * @param eventId the event's id
 * @param type its type
 * @param at when it happened, local time in Vietnam
 * @param before the state it finds
 * @param carries what it carries
 */
public record EventAttempt(String eventId, EventType type, LocalDateTime at, Before before, Carries carries)
        implements FactDescription {

    private static final String HYPOTHETICAL = "";

    /** Asks whether an event of a type could come next. */
    public static EventAttempt possible(EventType type, LocalDateTime at, Before before) {
        return new EventAttempt(HYPOTHETICAL, type, at, before, Carries.everything());
    }

    /**
     * The state an event finds.
     *
     * @param told how many events came before
     * @param submitted whether the dossier was submitted
     * @param accepted whether it was accepted
     * @param finished whether the result was issued or refused
     * @param ended whether the dossier is closed
     * @param supplementOpen whether it waits for a supplement
     * @param obligationOpen whether it waits for a financial obligation
     * @param obligationWaited whether a step waits for one, notified or not
     * @param pauseOpen whether it is paused for another reason
     * @param consultationOpen whether another agency is being asked
     * @param awaitsCompetentAgency whether the competent agency has yet to receive it
     * @param supplementsUsed the requests that count towards the allowance
     * @param reappointments the apologies with a new date so far
     * @param lawfulDue the lawful due date, null while there is none
     * @param promisedDue the date promised, null while there is none
     */
    public record Before(
            int told,
            boolean submitted,
            boolean accepted,
            boolean finished,
            boolean ended,
            boolean supplementOpen,
            boolean obligationOpen,
            boolean obligationWaited,
            boolean pauseOpen,
            boolean consultationOpen,
            boolean awaitsCompetentAgency,
            int supplementsUsed,
            int reappointments,
            @Nullable LocalDateTime lawfulDue,
            @Nullable LocalDateTime promisedDue) {}

    /**
     * What an event carries.
     *
     * @param step the step it names, null for none
     * @param stepCurrent whether that step is current, or its message repeats what is known
     * @param items whether it names components
     * @param unpublishedItems the named components that are not in the published list
     * @param reason whether it states a reason
     * @param basis whether it states a legal basis
     * @param form whether it names its form
     * @param signer whether it names its signer
     * @param newDueAt the new date it promises, null for none
     * @param againstTable the outcome the decision table takes instead, null when they agree
     * @param consultationAsked whether the agency it names, if any, was asked for its opinion
     * @param loopExceeded the step it returns to once too often, null for none
     * @param correctedAlready whether it corrects an event that was corrected before
     * @param ofTheService whether it corrects an event that the service recorded by itself
     */
    public record Carries(
            @Nullable String step,
            boolean stepCurrent,
            boolean items,
            List<Object> unpublishedItems,
            boolean reason,
            boolean basis,
            boolean form,
            boolean signer,
            @Nullable LocalDateTime newDueAt,
            @Nullable String againstTable,
            boolean consultationAsked,
            @Nullable String loopExceeded,
            boolean correctedAlready,
            boolean ofTheService) {

        /** Returns what a well-formed event would carry. */
        public static Carries everything() {
            return new Carries(
                    null,
                    true,
                    true,
                    List.of(),
                    true,
                    true,
                    true,
                    true,
                    LocalDateTime.MAX,
                    null,
                    true,
                    null,
                    false,
                    false);
        }
    }

    /** Tells whether it only asks what could come next. */
    public boolean isHypothetical() {
        return eventId.equals(HYPOTHETICAL);
    }

    /** Tells whether less than a day was left of the limit when it happened. */
    public boolean isNearDue() {
        LocalDateTime due = before.lawfulDue();
        return due != null && at.plusDays(1).isAfter(due);
    }

    @Override
    public String describe() {
        return "event " + type + " at " + at + ", supplements used " + before.supplementsUsed() + ", due "
                + before.lawfulDue();
    }
}
