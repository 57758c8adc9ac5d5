/** The calendars that a dossier's history names besides that of its release. */
@NullMarked
package vn.quytrinh.handling.calendar;

import org.jspecify.annotations.NullMarked;
