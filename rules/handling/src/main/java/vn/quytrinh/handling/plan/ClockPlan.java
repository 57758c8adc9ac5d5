package vn.quytrinh.handling.plan;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * The clock policy of the procedure.
 *
 * @param cutoff the cut-off of receipt
 * @param supplementMode RESTART, RESUME, NONE, or null where the procedure says nothing
 * @param supplementMaxRequests how many supplement requests the procedure states
 * @param specialLaw the special law it rests on where it differs from the general regime
 * @param requestWithin within what time a supplement must be requested, null where the procedure says nothing
 * @param applicant the applicant's time to complete the dossier and what follows, null where the procedure says nothing
 * @param apologyBefore how long before the due date an apology must go out
 * @param returnToDeskWithin within what time the handling agency returns an insufficient dossier to the desk
 * @param deskNotifyWithin within what time the desk then informs the applicant
 * @param consult what it says about asking other agencies
 */
public record ClockPlan(
        Cutoff cutoff,
        @Nullable String supplementMode,
        int supplementMaxRequests,
        @Nullable String specialLaw,
        @Nullable LegalPeriod requestWithin,
        @Nullable TimeoutPlan applicant,
        @Nullable LegalPeriod apologyBefore,
        @Nullable LegalPeriod returnToDeskWithin,
        @Nullable LegalPeriod deskNotifyWithin,
        @Nullable ConsultPlan consult) {}
