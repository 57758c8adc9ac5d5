/** What checks of procedures cost. */
@NullMarked
package vn.quytrinh.conformance.benchmark;

import org.jspecify.annotations.NullMarked;
