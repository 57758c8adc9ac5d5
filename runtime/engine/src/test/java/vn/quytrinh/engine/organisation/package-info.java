/** Successions of units. */
@NullMarked
package vn.quytrinh.engine.organisation;

import org.jspecify.annotations.NullMarked;
