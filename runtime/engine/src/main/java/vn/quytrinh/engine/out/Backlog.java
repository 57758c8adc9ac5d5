package vn.quytrinh.engine.out;

/**
 * What has not reached a subscription.
 *
 * @param waiting how many deliveries wait
 * @param dead how many were given up
 */
public record Backlog(long waiting, long dead) {

    /** Everything has reached it. */
    public static final Backlog NONE = new Backlog(0, 0);
}
