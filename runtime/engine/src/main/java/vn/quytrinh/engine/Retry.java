package vn.quytrinh.engine;

import java.util.function.Supplier;

/** Tries a transaction again when another one came in between. */
public final class Retry {

    private static final int ATTEMPTS = 10;

    private Retry() {}

    /**
     * Runs the work in a transaction, again when it lost a race.
     *
     * @param unitOfWork the transactions
     * @param work what to do; it must read what it depends on anew
     * @return what the work returned
     * @throws ConcurrentChangeException when it lost every race
     */
    public static <T> T write(UnitOfWork unitOfWork, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return unitOfWork.write(work);
            } catch (ConcurrentChangeException lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }
}
