package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.quytrinh.engine.out.Announcement;
import vn.quytrinh.engine.out.AnnouncementType;
import vn.quytrinh.engine.out.Outbox;
import vn.quytrinh.handling.CanonicalJson;

/**
 * Keeps the outbox. What is put there is written last thing before the commit, under the lock of the only row of
 * {@code outbox_head}: numbers are seen in their order, and nobody waits for another lock while holding this one.
 */
final class JdbcOutbox implements Outbox {

    private static final String INSERT = """
            insert into outbox (seq, id, type, subject, agency, at, recorded_at, content) values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final JdbcClient rows;
    private final InstantSource clock;

    JdbcOutbox(EntityManager entities, JdbcTemplate jdbc, InstantSource clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.rows = JdbcClient.create(jdbc);
        this.clock = clock;
    }

    @Override
    public void put(List<Announcement> announcements) {
        if (announcements.isEmpty()) {
            return;
        }
        if (!(TransactionSynchronizationManager.getResource(this) instanceof Pending pending)) {
            Pending first = new Pending();
            TransactionSynchronizationManager.registerSynchronization(first);
            TransactionSynchronizationManager.bindResource(this, first);
            first.add(announcements);
            return;
        }
        pending.add(announcements);
    }

    /** What a transaction announces. */
    private final class Pending implements TransactionSynchronization {

        private final Map<String, Announcement> byId = new LinkedHashMap<>();

        void add(List<Announcement> announcements) {
            announcements.forEach(announcement -> byId.putIfAbsent(announcement.id(), announcement));
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(byId);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(JdbcOutbox.this);
        }
    }

    private void write(Map<String, Announcement> byId) {
        entities.flush();
        long last = rows.sql("select last_seq from outbox_head where id = 1 for update")
                .query(Long.class)
                .single();
        Set<String> there = there(byId.values());
        List<Announcement> fresh = byId.values().stream()
                .filter(announcement -> !there.contains(announcement.id()))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(INSERT, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement row, int i) throws SQLException {
                Announcement announcement = fresh.get(i);
                row.setLong(1, last + 1 + i);
                row.setString(2, announcement.id());
                row.setString(3, announcement.type().name());
                row.setString(4, announcement.subject());
                row.setString(5, announcement.agency());
                row.setObject(6, announcement.time());
                row.setObject(7, now);
                row.setString(8, CanonicalJson.write(announcement.data()));
            }

            @Override
            public int getBatchSize() {
                return fresh.size();
            }
        });
        rows.sql("update outbox_head set last_seq = :last where id = 1")
                .param("last", last + fresh.size())
                .update();
    }

    /** Returns the ids that are there already. The ledger lets no event in twice, so those need not be looked for. */
    private Set<String> there(Collection<Announcement> announcements) {
        List<String> ids = announcements.stream()
                .filter(announcement -> announcement.type() != AnnouncementType.EVENT_RECORDED)
                .map(Announcement::id)
                .toList();
        Set<String> there = new HashSet<>();
        for (int from = 0; from < ids.size(); from += 1024) {
            there.addAll(rows.sql("select id from outbox where id in (:ids)")
                    .param("ids", ids.subList(from, Math.min(from + 1024, ids.size())))
                    .query(String.class)
                    .list());
        }
        return there;
    }
}
