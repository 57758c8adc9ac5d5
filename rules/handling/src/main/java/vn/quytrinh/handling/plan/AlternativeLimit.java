package vn.quytrinh.handling.plan;

import vn.quytrinh.worktime.LegalPeriod;

/**
 * A limit that replaces the ordinary one when its condition holds.
 *
 * @param id its id
 * @param decidable whether the condition is written in FEEL, so that facts can decide it
 * @param limit the limit
 */
public record AlternativeLimit(String id, boolean decidable, LegalPeriod limit) {}
