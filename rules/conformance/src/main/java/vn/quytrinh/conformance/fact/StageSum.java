package vn.quytrinh.conformance.fact;

import vn.quytrinh.conformance.time.Comparison;
import vn.quytrinh.conformance.time.TimeTotal;

/**
 * The sum of the declared totals of all stages, beside the declared total of the process.
 *
 * @param element the id of the process's declared total
 * @param sum the sum of the stages
 * @param declared the process's declared total
 * @param comparison how they compare
 */
public record StageSum(String element, TimeTotal sum, TimeTotal declared, Comparison comparison) {}
