/** The calendars that agencies keep, version by version, and the register of outages. */
@NullMarked
package vn.quytrinh.engine.calendar;

import org.jspecify.annotations.NullMarked;
