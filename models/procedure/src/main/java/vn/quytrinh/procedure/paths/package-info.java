/** The paths through an internal process and their totals. */
@NullMarked
package vn.quytrinh.procedure.paths;

import org.jspecify.annotations.NullMarked;
