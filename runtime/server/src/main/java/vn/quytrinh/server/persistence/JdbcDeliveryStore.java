package vn.quytrinh.server.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quytrinh.engine.out.Backlog;
import vn.quytrinh.engine.out.Delivery;
import vn.quytrinh.engine.out.DeliveryStore;
import vn.quytrinh.engine.out.OutboxLine;

/** Keeps deliveries. Nodes that take some at the same time pass over each other's rows. */
final class JdbcDeliveryStore implements DeliveryStore {

    private static final int BATCH = 500;
    private static final String COLUMNS = """
            select d.subscription_id, d.state, d.attempts, d.next_at, d.answer, d.finished_at,
              o.seq, o.id, o.type, o.subject, o.agency, o.at, o.recorded_at, o.content
            """;
    private static final String SELECT = COLUMNS + """
            from webhook_delivery d join outbox o on o.seq = d.seq
            where d.subscription_id = :subscription
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient rows;

    JdbcDeliveryStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rows = JdbcClient.create(jdbc);
    }

    @Override
    public void add(String subscription, List<OutboxLine> lines, Instant now) {
        jdbc.batchUpdate("""
                insert into webhook_delivery (subscription_id, seq, subject, state, attempts, next_at)
                values (?, ?, ?, 'WAITING', 0, ?)
                """, lines, BATCH, (PreparedStatement row, OutboxLine line) -> {
            row.setString(1, subscription);
            row.setLong(2, line.sequence());
            row.setString(3, line.announcement().subject());
            row.setObject(4, JdbcOutboxLog.utc(now));
        });
    }

    @Override
    public long waiting(String subscription) {
        return rows.sql("""
                        select count(*) from webhook_delivery where subscription_id = :subscription and state = 'WAITING'
                        """)
                .param("subscription", subscription)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Delivery> take(String subscription, int limit, Instant now, Instant leaseEnd) {
        List<Long> due = rows.sql("""
                        select d.seq from webhook_delivery d
                        where d.subscription_id = :subscription and d.state = 'WAITING' and d.next_at <= :now
                          and exists (select 1 from webhook_subscription s where s.id = d.subscription_id and s.enabled)
                          and not exists (select 1 from webhook_delivery e
                            where e.subscription_id = d.subscription_id and e.subject = d.subject
                              and e.seq < d.seq and e.state = 'WAITING')
                        order by d.next_at, d.seq limit :limit for update skip locked
                        """)
                .param("subscription", subscription)
                .param("now", JdbcOutboxLog.utc(now))
                .param("limit", limit)
                .query(Long.class)
                .list();
        if (due.isEmpty()) {
            return List.of();
        }
        rows.sql("""
                        update webhook_delivery set attempts = attempts + 1, next_at = :until
                        where subscription_id = :subscription and seq in (:seqs)
                        """)
                .param("until", JdbcOutboxLog.utc(leaseEnd))
                .param("subscription", subscription)
                .param("seqs", due)
                .update();
        return rows.sql(SELECT + " and d.seq in (:seqs) order by d.seq")
                .param("subscription", subscription)
                .param("seqs", due)
                .query((row, number) -> delivery(row))
                .list();
    }

    @Override
    public boolean settle(Delivery delivery) {
        Instant finished = delivery.finishedAt();
        return rows.sql("""
                        update webhook_delivery
                        set state = :state, next_at = :next, answer = :answer, finished_at = :finished
                        where subscription_id = :subscription and seq = :seq and state = 'WAITING' and attempts = :attempts
                        """)
                        .param("state", delivery.state().name())
                        .param("next", JdbcOutboxLog.utc(delivery.nextAt()))
                        .param("answer", delivery.answer())
                        .param(
                                "finished",
                                finished == null ? null : JdbcOutboxLog.utc(finished),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("subscription", delivery.subscription())
                        .param("seq", delivery.line().sequence())
                        .param("attempts", delivery.attempts())
                        .update()
                == 1;
    }

    @Override
    public List<Delivery> list(String subscription, Delivery.@Nullable State state, long before, int limit) {
        JdbcClient.StatementSpec query = rows.sql(SELECT + " and d.seq < :before"
                        + (state == null ? "" : " and d.state = :state") + " order by d.seq desc limit :limit")
                .param("subscription", subscription)
                .param("before", before)
                .param("limit", limit);
        return (state == null ? query : query.param("state", state.name()))
                .query((row, number) -> delivery(row))
                .list();
    }

    /** Over the subscriptions, of which there are few, because the index begins with them. */
    @Override
    public List<Delivery> about(String subject, int limit) {
        return rows.sql(COLUMNS + """
                        from webhook_subscription s
                          join webhook_delivery d on d.subscription_id = s.id and d.subject = :subject
                          join outbox o on o.seq = d.seq
                        order by o.seq, s.id limit :limit
                        """)
                .param("subject", subject)
                .param("limit", limit)
                .query((row, number) -> delivery(row))
                .list();
    }

    /** Counts in the index, by subscription and state, whatever was delivered before. */
    @Override
    public Map<String, Backlog> backlogs() {
        return rows
                .sql("""
                        select s.id,
                          (select count(*) from webhook_delivery d where d.subscription_id = s.id and d.state = 'WAITING') as waiting,
                          (select count(*) from webhook_delivery d where d.subscription_id = s.id and d.state = 'DEAD') as dead
                        from webhook_subscription s
                        """)
                .query((row, number) ->
                        Map.entry(row.getString("id"), new Backlog(row.getLong("waiting"), row.getLong("dead"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public int revive(String subscription, @Nullable Long sequence, Instant now) {
        JdbcClient.StatementSpec update = rows.sql("""
                        update webhook_delivery set state = 'WAITING', attempts = 0, next_at = :now, finished_at = null
                        where subscription_id = :subscription and state = 'DEAD'
                        """ + (sequence == null ? "" : " and seq = :seq"))
                .param("now", JdbcOutboxLog.utc(now))
                .param("subscription", subscription);
        return (sequence == null ? update : update.param("seq", sequence)).update();
    }

    @Override
    public Optional<Instant> oldestWaiting() {
        return rows.sql("""
                        select min(o.recorded_at) as recorded_at
                        from webhook_delivery d
                          join outbox o on o.seq = d.seq
                          join webhook_subscription s on s.id = d.subscription_id
                        where d.state = 'WAITING' and s.enabled
                        """)
                .query((row, number) -> Optional.ofNullable(row.getObject("recorded_at", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Delivery(
                row.getString("subscription_id"),
                JdbcOutboxLog.line(row),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                JdbcOutboxLog.instant(row, "next_at"),
                row.getString("answer"),
                finished == null ? null : finished.toInstant());
    }
}
