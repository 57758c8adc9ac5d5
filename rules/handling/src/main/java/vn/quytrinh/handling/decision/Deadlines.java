package vn.quytrinh.handling.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.Certainty;

/**
 * The deadlines of a dossier.
 *
 * <p>While the clock stands for a pause without an end, no due date exists: {@code firstDueAt}, {@code dueAt} and
 * {@code legalEnd} are null and {@code dueIfResumedNow} says what it would be if the clock ran again at once.
 *
 * @param firstDueAt the lawful due date, measured for statistics; a re-appointment never moves it
 * @param dueAt the date promised now
 * @param legalEnd 24:00 of the lawful last day, or the due instant for limits in hours
 * @param certainty PROVISIONAL when a year in between has not been announced
 * @param dueIfResumedNow the due date if the pause ended at the instant asked about
 * @param limit the limit that runs
 * @param used how much of the limit is used up
 * @param remaining how much is left
 * @param appointments both promised dates where a procedure has two
 * @param steps the due instant of each current step
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Deadlines(
        @Nullable OffsetDateTime firstDueAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime legalEnd,
        @Nullable Certainty certainty,
        @Nullable OffsetDateTime dueIfResumedNow,
        @Nullable Amount limit,
        @Nullable Amount used,
        @Nullable Amount remaining,
        List<AppointmentDue> appointments,
        List<StepDue> steps) {

    /**
     * One of two promised dates (hẹn lần 1, lần 2).
     *
     * @param no its number
     * @param limit its limit
     * @param dueAt its date, null while it has not begun or the clock stands
     * @param running true for the appointment that runs now
     */
    public record AppointmentDue(
            int no, Amount limit, @Nullable OffsetDateTime dueAt, boolean running) {}

    /**
     * When a current step is due.
     *
     * @param step the step's id
     * @param startedAt when it became current
     * @param dueAt when it must be done, null where the step has no limit or the clock stands
     * @param timeout until when it is waited for, null where it waits without end
     */
    public record StepDue(
            String step,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable StepTimeout timeout) {

        /** Creates the due instant of a step that waits without end. */
        public StepDue(String step, OffsetDateTime startedAt, @Nullable OffsetDateTime dueAt) {
            this(step, startedAt, dueAt, null);
        }
    }

    /**
     * Until when a step is waited for.
     *
     * @param at the last moment
     * @param effect CONTINUE, DEEMED_CONSENT, ESCALATE, CLOSE, STOP, or empty where the procedure does not say
     * @param to the step it goes on with, null where none is named
     */
    public record StepTimeout(
            OffsetDateTime at, String effect, @Nullable String to) {}
}
