/** The time budget of a procedure: what every path, stage, lane and branch takes and what is left. */
@NullMarked
package vn.quytrinh.conformance.budget;

import org.jspecify.annotations.NullMarked;
