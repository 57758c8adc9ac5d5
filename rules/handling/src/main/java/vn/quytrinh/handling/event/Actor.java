package vn.quytrinh.handling.event;

import org.jspecify.annotations.Nullable;

/**
 * Who did it. Ids, not names: the ledger needs no personal data.
 *
 * @param unit the unit, by name, code or id in the release; null for the applicant
 * @param role the role
 * @param person the person's id in the calling system
 */
public record Actor(
        @Nullable String unit,
        @Nullable String role,
        @Nullable String person) {}
