package vn.quytrinh.handling.dossier;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.SuspensionMode;

/**
 * What the rules concluded about the clock of a dossier before its history is told.
 *
 * @param supplementMode what a supplement does to the clock
 * @param supplementModeReason why
 * @param supplementAllowed how many supplement requests are allowed
 * @param supplementAllowedReason why
 * @param countsBeforeAcceptance whether a correction before acceptance uses up the request
 * @param startsAtCompetentAgency whether the clock waits for the competent agency to receive the dossier
 * @param startReason why the clock starts where it does
 * @param apologyBefore how long before the due date an apology must go out, null where no rule asks for one
 */
public record ClockRegime(
        SuspensionMode supplementMode,
        Reason supplementModeReason,
        int supplementAllowed,
        Reason supplementAllowedReason,
        boolean countsBeforeAcceptance,
        boolean startsAtCompetentAgency,
        Reason startReason,
        @Nullable LegalPeriod apologyBefore) {}
