/** Working calendars, legal units of time and deadlines. */
@NullMarked
package vn.quytrinh.worktime;

import org.jspecify.annotations.NullMarked;
