/** Totals of time limits, and how they compare when their units differ. */
@NullMarked
package vn.quytrinh.conformance.time;

import org.jspecify.annotations.NullMarked;
