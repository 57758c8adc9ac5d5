package vn.quytrinh.handling.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.plan.Matter;
import vn.quytrinh.rulebase.FactDescription;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * What the procedure and the dossier's opening say about the clock.
 *
 * @param regimeDate the date whose law governs the dossier
 * @param supplementMode RESTART, RESUME, NONE or empty
 * @param supplementMaxRequests how many requests the procedure states
 * @param specialLaw the special law the procedure cites for a deviation, empty for none
 * @param matter the matter, where the law has rules of its own for it
 * @param channel how the dossier was handed in, empty where nobody said
 * @param nonTerritorial whether it was received away from the competent agency (phi địa giới)
 * @param apologyBefore the procedure's own term for the apology, null for none
 * @param applicantLimit the procedure's own limit for the applicant's supplement, null for none
 * @param applicantEffect what follows by the procedure when it passes, empty for nothing said
 */
public record PolicyFact(
        LocalDate regimeDate,
        String supplementMode,
        int supplementMaxRequests,
        String specialLaw,
        Matter matter,
        String channel,
        boolean nonTerritorial,
        @Nullable LegalPeriod apologyBefore,
        @Nullable LegalPeriod applicantLimit,
        String applicantEffect)
        implements FactDescription {

    @Override
    public String describe() {
        return "procedure: supplement " + (supplementMode.isEmpty() ? "not stated" : supplementMode) + ", at most "
                + supplementMaxRequests + (specialLaw.isEmpty() ? "" : " by " + specialLaw);
    }
}
