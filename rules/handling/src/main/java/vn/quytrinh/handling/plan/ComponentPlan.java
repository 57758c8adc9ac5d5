package vn.quytrinh.handling.plan;

import org.jspecify.annotations.Nullable;

/**
 * A component of the dossier.
 *
 * @param id its id
 * @param no its number in the published list
 * @param name its name
 * @param requirement MANDATORY, CONDITIONAL or OPTIONAL
 * @param condition when it is required, in words
 * @param decidable whether the condition is written in FEEL
 * @param replacedByDatabase the database that replaces it
 */
public record ComponentPlan(
        String id,
        int no,
        String name,
        String requirement,
        @Nullable String condition,
        boolean decidable,
        @Nullable String replacedByDatabase) {}
