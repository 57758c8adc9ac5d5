package vn.quytrinh.procedure.law.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.law.LegalParameter;
import vn.quytrinh.model.law.ParameterValue;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.time.Limits;
import vn.quytrinh.worktime.LegalUnit;

/**
 * The value of a legal parameter in a regime.
 *
 * @param name the parameter, for example {@code supplement.maxRequests}
 * @param vietnamese what it is, in Vietnamese
 * @param english what it is, in English
 * @param value a number, {@code true} or {@code false}, a time of day, an ISO duration or a word
 * @param unit the legal unit of a number of time, or null
 * @param from the first day of the value
 * @param to its last day, or null while it has no end
 * @param scope the territory the value is set for, {@code VN} or one within it
 * @param ruleId the legal rule the value belongs to, for example {@code LR-030}
 * @param citation where the law says so
 * @param verified false while nobody has checked it against the signed text
 */
public record ParameterInForce(
        String name,
        String vietnamese,
        String english,
        String value,
        @Nullable LegalUnit unit,
        LocalDate from,
        @Nullable LocalDate to,
        String scope,
        String ruleId,
        LawCitation citation,
        boolean verified) {

    static ParameterInForce of(LegalParameter parameter, ParameterValue value) {
        return new ParameterInForce(
                parameter.getName(),
                parameter.getLabelVi(),
                parameter.getLabelEn(),
                value.getValue(),
                value.isSetUnit() ? Limits.unit(value.getUnit()) : null,
                value.getEffectiveFrom(),
                value.getEffectiveTo(),
                value.getScope(),
                value.getRuleId(),
                LawCitation.of(value.getCitation()),
                value.isVerified());
    }
}
