package vn.quytrinh.procedure.law.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.law.TransitionEffect;
import vn.quytrinh.model.law.TransitionRule;
import vn.quytrinh.procedure.law.citation.LawCitation;

/**
 * A transitional provision (điều khoản chuyển tiếp) as it bears on a regime.
 *
 * @param id its id in the register
 * @param atOnce whether the change also governs dossiers accepted before it
 * @param from the day of the change, or null for the default, which holds for every change
 * @param vietnamese what it says, in Vietnamese
 * @param english what it says, in English
 * @param ruleId the legal rule it belongs to, for example {@code LR-099}
 * @param citation where the law says so
 * @param verified false while nobody has checked it against the signed text
 */
public record TransitionInForce(
        String id,
        boolean atOnce,
        @Nullable LocalDate from,
        String vietnamese,
        String english,
        String ruleId,
        LawCitation citation,
        boolean verified) {

    static TransitionInForce of(TransitionRule rule) {
        return new TransitionInForce(
                rule.getId(),
                rule.getEffect() == TransitionEffect.AT_ONCE,
                rule.getEffectiveFrom(),
                rule.getStatementVi(),
                rule.getStatementEn(),
                rule.getRuleId(),
                LawCitation.of(rule.getCitation()),
                rule.isVerified());
    }
}
