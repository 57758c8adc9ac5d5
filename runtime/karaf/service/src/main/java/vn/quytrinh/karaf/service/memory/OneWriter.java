package vn.quytrinh.karaf.service.memory;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import vn.quytrinh.engine.UnitOfWork;

/** Lets many read at once, and one write while nobody reads, so that nobody sees half of a change. */
public final class OneWriter implements UnitOfWork {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    @Override
    public <T> T write(Supplier<T> work) {
        return within(lock.writeLock(), work);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return within(lock.readLock(), work);
    }

    private static <T> T within(Lock held, Supplier<T> work) {
        held.lock();
        try {
            return work.get();
        } finally {
            held.unlock();
        }
    }
}
