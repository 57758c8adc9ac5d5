/** The bridge from time limits, cut-offs and calendars of the model to working time. */
@NullMarked
package vn.quytrinh.procedure.time;

import org.jspecify.annotations.NullMarked;
