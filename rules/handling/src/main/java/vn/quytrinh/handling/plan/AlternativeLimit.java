package vn.quytrinh.handling.plan;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * A limit that replaces the ordinary one when its condition holds.
 *
 * @param id its id
 * @param when the condition in words
 * @param expression the condition in FEEL, null where nobody has written one
 * @param limit the limit
 */
public record AlternativeLimit(
        String id, @Nullable String when, @Nullable String expression, LegalPeriod limit) {}
