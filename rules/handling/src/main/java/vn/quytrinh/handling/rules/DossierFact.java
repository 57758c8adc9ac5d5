package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.FactDescription;

/**
 * The dossier at the instant asked about.
 *
 * @param at that instant
 * @param running whether its clock runs
 * @param clockStartedAt when the clock started, null before
 * @param finishedAt when the result was issued or refused, null before
 * @param finalApproval whether every approving step on its way was completed before the result
 * @param lawfulDue the lawful due date, null while there is none
 * @param promisedDue the date promised now
 * @param usedPercent the share of the limit used up
 * @param reappointments the apologies sent
 * @param apologySentAt when the first went out
 * @param apologyBy the last moment for an apology, null where none can be asked
 * @param supplementWithoutLimit a supplement was requested in the handling although the procedure states no time for it
 * @param missedAppointment the first of two dates, when the work up to it was finished late
 */
public record DossierFact(
        LocalDateTime at,
        boolean running,
        @Nullable LocalDateTime clockStartedAt,
        @Nullable LocalDateTime finishedAt,
        boolean finalApproval,
        @Nullable LocalDateTime lawfulDue,
        @Nullable LocalDateTime promisedDue,
        int usedPercent,
        int reappointments,
        @Nullable LocalDateTime apologySentAt,
        @Nullable LocalDateTime apologyBy,
        boolean supplementWithoutLimit,
        @Nullable LocalDateTime missedAppointment)
        implements FactDescription {

    /** Returns the instant since when the dossier is late, null when it is not. */
    public @Nullable LocalDateTime lateSince() {
        if (lawfulDue == null) {
            return null;
        }
        boolean late = finishedAt == null ? running && at.isAfter(lawfulDue) : finishedAt.isAfter(lawfulDue);
        return late ? lawfulDue : null;
    }

    /** Returns PENDING until the day on which the apology must go out, DUE on that day, MISSED afterwards. */
    public String apologyState() {
        if (apologyBy == null || at.isAfter(apologyBy)) {
            return "MISSED";
        }
        return at.toLocalDate().equals(apologyBy.toLocalDate()) ? "DUE" : "PENDING";
    }

    /**
     * Returns from when the apology is due: the beginning of the last day for it, or the last moment itself where the clock
     * started on that very day.
     */
    public @Nullable LocalDateTime apologyDueFrom() {
        if (apologyBy == null || clockStartedAt == null) {
            return null;
        }
        LocalDateTime day = apologyBy.toLocalDate().atStartOfDay();
        return clockStartedAt.isBefore(day) ? day : apologyBy;
    }

    @Override
    public String describe() {
        return "dossier at " + at + ": due " + lawfulDue + ", promised " + promisedDue + ", used " + usedPercent + " %"
                + (finishedAt == null ? "" : ", finished " + finishedAt);
    }
}
