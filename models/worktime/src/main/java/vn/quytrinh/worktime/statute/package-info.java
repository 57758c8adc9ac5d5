/**
 * The public holidays that follow from the law alone, and the lunar calendar (âm lịch) that two of them need. What a year's
 * announcement may add or move is not here.
 */
@NullMarked
package vn.quytrinh.worktime.statute;

import org.jspecify.annotations.NullMarked;
