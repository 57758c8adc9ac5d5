package vn.quytrinh.handling.decision;

/** State of the clock of a dossier. */
public enum ClockState {
    NOT_STARTED,
    RUNNING,
    PAUSED,
    STOPPED,
    ENDED
}
