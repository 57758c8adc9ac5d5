package vn.quytrinh.server.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quytrinh.engine.out.OutboxReaders;

/** Keeps up to where the outbox was read. Whoever reads in a name holds its row; nobody waits for it. */
final class JdbcOutboxReaders implements OutboxReaders {

    private final JdbcClient rows;

    JdbcOutboxReaders(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public void add(String reader, long sequence) {
        rows.sql("""
                        insert into outbox_reader (id, after_seq)
                        select :id, :after from outbox_head
                        where id = 1 and not exists (select 1 from outbox_reader where id = :id)
                        """).param("id", reader).param("after", sequence).update();
    }

    @Override
    public OptionalLong lock(String reader) {
        return rows.sql("select after_seq from outbox_reader where id = :id for update skip locked")
                .param("id", reader)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    @Override
    public void move(String reader, long sequence) {
        rows.sql("update outbox_reader set after_seq = :after where id = :id")
                .param("id", reader)
                .param("after", sequence)
                .update();
    }

    @Override
    public Map<String, Long> positions() {
        Map<String, Long> positions = new HashMap<>();
        rows.sql("select id, after_seq from outbox_reader").query(row -> {
            positions.put(row.getString(1), row.getLong(2));
        });
        return positions;
    }
}
