package vn.quytrinh.handling.rules;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.FactDescription;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * The first return of an insufficient dossier from appraisal to the desk (trả lại hồ sơ chưa đủ điều kiện).
 *
 * @param sinceReceipt from the acceptance to the return
 * @param notice from the return to the desk's request to the applicant
 * @param returnWithin the procedure's own time for the return, null where it states none
 * @param noticeWithin the procedure's own time for the notice, null where it states none
 */
public record AppraisalReturnFact(
        Span sinceReceipt,
        Span notice,
        @Nullable LegalPeriod returnWithin,
        @Nullable LegalPeriod noticeWithin) implements FactDescription {

    @Override
    public String describe() {
        return "returned at appraisal " + sinceReceipt + ", applicant informed " + notice;
    }
}
