package vn.quytrinh.handling.event;

import org.jspecify.annotations.Nullable;

/**
 * Who did it. Ids, not names: the ledger needs no personal data.
 *
 * @param unit the unit, by name, code or id in the release; null for the applicant
 * @param role the role
 * @param person the person's id in the calling system
 * @param employment how the person is employed, null where the calling system does not say
 */
public record Actor(
        @Nullable String unit,
        @Nullable String role,
        @Nullable String person,
        @Nullable Employment employment) {

    /** Makes an actor whose employment nobody tells. */
    public Actor(@Nullable String unit, @Nullable String role, @Nullable String person) {
        this(unit, role, person, null);
    }

    /** Returns this actor with another name for the person. */
    public Actor withPerson(@Nullable String other) {
        return new Actor(unit, role, other, employment);
    }
}
