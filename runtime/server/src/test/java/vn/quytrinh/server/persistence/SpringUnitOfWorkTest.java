package vn.quytrinh.server.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import vn.quytrinh.engine.UnitOfWork;

class SpringUnitOfWorkTest {

    /** A database that goes while something is written: it does not roll back either. */
    private static final class Gone extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            // It was still there.
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            throw new TransactionSystemException("Connection is closed");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            throw new TransactionSystemException("Connection is closed");
        }
    }

    private final UnitOfWork unitOfWork = new SpringUnitOfWork(new Gone());

    @Test
    void shouldTellWhatWentWrongWhenItCannotBeRolledBackEither() {
        var wrong = new IllegalStateException("terminating connection");

        assertThatThrownBy(() -> unitOfWork.write(() -> {
                    throw wrong;
                }))
                .isSameAs(wrong)
                .hasSuppressedException(new TransactionSystemException("Connection is closed"));
    }

    @Test
    void shouldTellThatACommitFailed() {
        assertThatThrownBy(() -> unitOfWork.read(() -> 1)).isInstanceOf(TransactionSystemException.class);
    }
}
