/** The immutable form of a procedure that handling works on. */
@NullMarked
package vn.quytrinh.handling.plan;

import org.jspecify.annotations.NullMarked;
