/** Administers who comes in, people and systems, and the register of units. */
@NullMarked
package vn.quytrinh.designer.administration;

import org.jspecify.annotations.NullMarked;
