package vn.quytrinh.worktime;

/** Says how a period goes on after a pause. */
public enum SuspensionMode {
    /** The whole period is counted again (tính lại từ đầu). */
    RESTART,
    /** What was left is counted on (tính tiếp). */
    RESUME
}
