package vn.quytrinh.procedure.law;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.LegalUnit;

/**
 * The value of a legal parameter on a date.
 *
 * @param name the parameter, for example {@code supplement.maxRequests}
 * @param value a number, {@code true} or {@code false}, a time of day, an ISO duration or a word
 * @param unit the legal unit of a number of time, or null
 * @param ruleId the legal rule the value belongs to, for example {@code LR-030}
 * @param citation where the law says so
 * @param verified false while nobody has checked it against the signed text
 */
public record ParameterInForce(
        String name, String value, @Nullable LegalUnit unit, String ruleId, LawCitation citation, boolean verified) {}
