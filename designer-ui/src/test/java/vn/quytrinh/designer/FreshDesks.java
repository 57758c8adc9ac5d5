package vn.quytrinh.designer;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins every test without what the people of earlier ones left unfinished. */
public final class FreshDesks implements TestExecutionListener {
    private static final List<String> TABLES = List.of("working_state", "working_copy", "draft_presence");

    @Override
    public void beforeTestMethod(TestContext test) {
        clear(
                test.getApplicationContext().getBean(JdbcTemplate.class),
                test.getApplicationContext().getBean(PlatformTransactionManager.class));
    }

    /** Forgets what people have changed since the last version, and who is there. */
    public static void clear(JdbcTemplate database, PlatformTransactionManager transactions) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> TABLES.forEach(table -> database.update("delete from " + table)));
    }
}
