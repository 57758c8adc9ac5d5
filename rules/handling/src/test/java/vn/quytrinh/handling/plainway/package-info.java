/** The handling rules used as an engine is plainly used, to measure what the product saves. */
@NullMarked
package vn.quytrinh.handling.plainway;

import org.jspecify.annotations.NullMarked;
