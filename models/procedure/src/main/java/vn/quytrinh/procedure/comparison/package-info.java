/** What differs between two procedures, element by element. */
@NullMarked
package vn.quytrinh.procedure.comparison;

import org.jspecify.annotations.NullMarked;
