package vn.quytrinh.engine.out;

import java.time.Instant;

/**
 * An announcement as it stands in the outbox.
 *
 * @param sequence its place, from 1; numbers may be missing, but one is never seen before a smaller one
 * @param announcement what is announced
 * @param recordedAt when it was put there
 */
public record OutboxLine(long sequence, Announcement announcement, Instant recordedAt) {}
