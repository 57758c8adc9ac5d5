package vn.quytrinh.engine.editing;

import java.time.Instant;
import java.util.Objects;

/**
 * One person's work on a draft since a version (bản đang sửa). Its states are numbered; each gesture leads from one to the next,
 * undoing and redoing goes back and forth among them.
 *
 * @param key the procedure's key
 * @param person whose it is
 * @param revision the version it goes on from
 * @param versionPosition the number of the state that is that version, -1 when that state is gone
 * @param position the number of the state the person is at
 * @param serial grows with every write, 0 before the first
 * @param changedAt when it was last written
 */
public record WorkingCopy(
        String key, String person, int revision, int versionPosition, int position, long serial, Instant changedAt) {

    private static final int GONE = -1;

    public WorkingCopy {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /**
     * Returns the copy of somebody who has changed nothing yet.
     *
     * @param key the procedure's key
     * @param person whose it is
     * @param revision the version that is open
     * @param at when it was opened
     */
    public static WorkingCopy untouched(String key, String person, int revision, Instant at) {
        return new WorkingCopy(key, person, revision, 0, 0, 0, at);
    }

    /** Tells whether it has been written at all. */
    public boolean isKept() {
        return serial > 0;
    }

    /** Tells whether it differs from the version it goes on from. */
    public boolean isChanged() {
        return position != versionPosition;
    }

    /** Returns the copy after one gesture more; what had been undone is gone. */
    WorkingCopy advanced(Instant at) {
        int next = position + 1;
        return new WorkingCopy(
                key, person, revision, versionPosition >= next ? GONE : versionPosition, next, serial + 1, at);
    }

    /** Returns the copy at another of its states. */
    WorkingCopy at(int other, Instant at) {
        return new WorkingCopy(key, person, revision, versionPosition, other, serial + 1, at);
    }

    /** Returns the copy once its state is a version. */
    WorkingCopy versioned(int newRevision, Instant at) {
        return new WorkingCopy(key, person, newRevision, position, position, serial + 1, at);
    }
}
