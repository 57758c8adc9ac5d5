/** Brings the work of two people on one procedure together. */
@NullMarked
package vn.quytrinh.procedure.merge;

import org.jspecify.annotations.NullMarked;
