/** Deadlines of many cases at once. */
@NullMarked
package vn.quytrinh.engine.deadline;

import org.jspecify.annotations.NullMarked;
