/** The calendars that agencies keep. */
@NullMarked
package vn.quytrinh.engine.calendar;

import org.jspecify.annotations.NullMarked;
