package vn.quytrinh.handling.plan;

import org.jspecify.annotations.Nullable;

/**
 * A decision table that routes no step.
 *
 * @param id its id
 * @param name what it decides
 * @param legalBasis the text it rests on
 */
public record TablePlan(
        String id, @Nullable String name, @Nullable String legalBasis) {}
