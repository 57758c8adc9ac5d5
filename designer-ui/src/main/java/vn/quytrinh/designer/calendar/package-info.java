/** The page of the working calendar (lịch làm việc): a year at a glance, its edits and what was believed when. */
@NullMarked
package vn.quytrinh.designer.calendar;

import org.jspecify.annotations.NullMarked;
