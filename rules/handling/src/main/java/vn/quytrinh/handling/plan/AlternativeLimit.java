package vn.quytrinh.handling.plan;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * A limit that replaces the ordinary one when its condition holds.
 *
 * @param id its id
 * @param when the condition in words
 * @param decidable whether the condition is written in FEEL, so that facts can decide it
 * @param limit the limit
 */
public record AlternativeLimit(String id, @Nullable String when, boolean decidable, LegalPeriod limit) {}
