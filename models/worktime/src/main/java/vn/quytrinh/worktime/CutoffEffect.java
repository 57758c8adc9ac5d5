package vn.quytrinh.worktime;

/** Says what happens to a receipt after the cut-off of a working day. */
public enum CutoffEffect {
    /** It is deemed received at the start of the next working day, which is day zero. */
    SHIFT_START,
    /** The next working day is day one; day zero is the date before it. */
    NEXT_DAY_IS_DAY_ONE
}
