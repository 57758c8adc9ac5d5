package vn.quytrinh.handling.plan;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.TimeLimit;

/**
 * One of two promised dates.
 *
 * @param no its number
 * @param limit its limit
 * @param endsAt the step with which it ends
 */
public record AppointmentPlan(
        int no, TimeLimit limit, @Nullable String endsAt) {}
