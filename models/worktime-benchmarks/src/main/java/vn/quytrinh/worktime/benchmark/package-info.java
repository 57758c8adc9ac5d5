/** What deadlines cost. */
@NullMarked
package vn.quytrinh.worktime.benchmark;

import org.jspecify.annotations.NullMarked;
