package vn.quytrinh.engine;

import java.util.function.Supplier;

/** Port: does several things to the stores together or not at all. */
public interface UnitOfWork {

    /**
     * Reads and writes in one transaction, which is undone when the work throws.
     *
     * @param work what to do
     * @return what the work returned
     * @throws ConcurrentChangeException when another transaction came in between; the work may be tried again
     */
    <T> T write(Supplier<T> work);

    /**
     * Reads in one transaction.
     *
     * @param work what to do
     * @return what the work returned
     */
    <T> T read(Supplier<T> work);
}
