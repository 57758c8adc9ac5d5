/** The six procedures shipped with the product. */
@NullMarked
package vn.quytrinh.procedure.samples;

import org.jspecify.annotations.NullMarked;
