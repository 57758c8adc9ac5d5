package vn.quytrinh.handling.plan;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * What the procedure says about asking other agencies (lấy ý kiến).
 *
 * @param step the step at which they are asked, null where none is named
 * @param limit their time to answer, null where it names none
 * @param silence what their silence means, empty where it does not say
 */
public record ConsultPlan(@Nullable String step, @Nullable LegalPeriod limit, String silence) {}
