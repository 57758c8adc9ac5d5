package vn.quytrinh.worktime;

import java.util.function.ToIntFunction;

/**
 * Where in a file the parts of a calendar stand, from 1; 0 when they do not come from one.
 *
 * @param ofYear the line of a year
 * @param ofDay the line of a special day
 */
record Lines(ToIntFunction<Integer> ofYear, ToIntFunction<SpecialDay> ofDay) {

    static final Lines NONE = new Lines(year -> 0, day -> 0);
}
