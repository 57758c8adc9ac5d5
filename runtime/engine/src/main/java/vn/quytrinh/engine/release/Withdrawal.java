package vn.quytrinh.engine.release;

import java.time.Instant;

/**
 * That a release was taken back (thu hồi).
 *
 * @param at when
 * @param by who
 * @param reason why
 */
public record Withdrawal(Instant at, String by, String reason) {}
