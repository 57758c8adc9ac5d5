package vn.quytrinh.engine.out;

import java.util.List;

/**
 * Port: keeps what is to be announced (hộp thư đi) until everybody who subscribed was told. What is put there is written in the
 * caller's transaction: it is announced if and only if what it tells of was stored.
 */
public interface Outbox {

    /**
     * Puts announcements into the outbox within the running transaction. One whose id is already there is ignored, so that the same
     * thing is told once.
     *
     * @param announcements what to announce, in order
     */
    void put(List<Announcement> announcements);
}
