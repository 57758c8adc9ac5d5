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
 * @param applicantLimit how long the applicant has for his supplement, null where nothing is said
 * @param applicantReason why, null where nothing is said
 * @param applicantEffect what follows when that passes, empty where nothing is said
 * @param consultationLimit how long an agency that is asked has by law, null where the law does not say
 * @param consultationSilence what its silence means by law, empty where the law does not say
 * @param consultationReason why, null where the law does not say
 */
public record ClockRegime(
        SuspensionMode supplementMode,
        Reason supplementModeReason,
        int supplementAllowed,
        Reason supplementAllowedReason,
        boolean countsBeforeAcceptance,
        boolean startsAtCompetentAgency,
        Reason startReason,
        @Nullable LegalPeriod apologyBefore,
        @Nullable LegalPeriod applicantLimit,
        @Nullable Reason applicantReason,
        String applicantEffect,
        @Nullable LegalPeriod consultationLimit,
        String consultationSilence,
        @Nullable Reason consultationReason) {}
