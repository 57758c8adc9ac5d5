/** Carries out the repairs that findings offer. */
@NullMarked
package vn.quytrinh.conformance.fix;

import org.jspecify.annotations.NullMarked;
