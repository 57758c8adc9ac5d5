package vn.quytrinh.server.persistence;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quytrinh.engine.ConcurrentChangeException;
import vn.quytrinh.engine.UnitOfWork;

/** Transactions of Spring. A violated constraint or a lock not had means that somebody else came first. */
final class SpringUnitOfWork implements UnitOfWork {

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    SpringUnitOfWork(PlatformTransactionManager transactions) {
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        try {
            return within(writing, work);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            throw new ConcurrentChangeException(e);
        } catch (PersistenceException e) {
            throw lostRace(e) ? new ConcurrentChangeException(e) : e;
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return within(reading, work);
    }

    /** What went wrong is told, and not that it could not be rolled back either, as when the database has gone. */
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static <T> T within(TransactionTemplate transaction, Supplier<T> work) {
        var failed = new AtomicReference<RuntimeException>();
        try {
            return transaction.execute(status -> {
                try {
                    return work.get();
                } catch (RuntimeException e) {
                    failed.set(e);
                    throw e;
                }
            });
        } catch (RuntimeException e) {
            RuntimeException first = failed.get();
            if (first == null || first == e) {
                throw e;
            }
            first.addSuppressed(e);
            throw first;
        }
    }

    private static boolean lostRace(PersistenceException e) {
        return e instanceof ConstraintViolationException
                || e instanceof LockAcquisitionException
                || e instanceof OptimisticLockException
                || e instanceof PessimisticLockException
                || e instanceof LockTimeoutException
                || e.getCause() instanceof ConstraintViolationException;
    }
}
