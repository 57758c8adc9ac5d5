/** Brings somebody else's work into the draft that is open. */
@NullMarked
package vn.quytrinh.designer.merging;

import org.jspecify.annotations.NullMarked;
