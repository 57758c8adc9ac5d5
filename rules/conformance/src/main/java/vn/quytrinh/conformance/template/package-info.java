/** A local procedure beside the one it refines: what deviates, and whether it may. */
@NullMarked
package vn.quytrinh.conformance.template;

import org.jspecify.annotations.NullMarked;
