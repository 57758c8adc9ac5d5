package vn.quytrinh.handling.decision;

/**
 * National status of a dossier and the state of its clock.
 *
 * @param code the national status code, 1 to 10
 * @param clock the clock state
 */
public record Status(int code, ClockState clock) {}
