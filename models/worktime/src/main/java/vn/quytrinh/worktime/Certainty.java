package vn.quytrinh.worktime;

/** Says whether an answer rests on official years only. */
public enum Certainty {
    /** Every year touched is official. */
    OFFICIAL,
    /** A year touched is provisional, so the answer may move (tạm tính). */
    PROVISIONAL
}
