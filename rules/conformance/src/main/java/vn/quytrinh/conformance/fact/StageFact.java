package vn.quytrinh.conformance.fact;

import vn.quytrinh.conformance.time.Comparison;
import vn.quytrinh.conformance.time.TimeTotal;

/**
 * A stage (giai đoạn) with a declared total.
 *
 * @param id its id
 * @param name its name
 * @param declared its declared total
 * @param counted the counted time of its steps, on the longest path through it
 * @param comparison how {@code counted} compares with {@code declared}
 */
public record StageFact(String id, String name, TimeTotal declared, TimeTotal counted, Comparison comparison) {}
