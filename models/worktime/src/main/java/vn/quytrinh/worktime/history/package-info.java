/** Edits of calendars and what was believed when. */
@NullMarked
package vn.quytrinh.worktime.history;

import org.jspecify.annotations.NullMarked;
