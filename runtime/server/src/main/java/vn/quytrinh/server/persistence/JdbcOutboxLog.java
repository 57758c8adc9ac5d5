package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.json.PlainValues;
import vn.quytrinh.engine.out.Announcement;
import vn.quytrinh.engine.out.AnnouncementType;
import vn.quytrinh.engine.out.OutboxLine;
import vn.quytrinh.engine.out.OutboxLog;

/** Reads the outbox. */
final class JdbcOutboxLog implements OutboxLog {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final JdbcClient rows;

    JdbcOutboxLog(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public long last() {
        return rows.sql("select last_seq from outbox_head where id = 1")
                .query(Long.class)
                .single();
    }

    @Override
    public long first() {
        return rows.sql("select coalesce((select min(seq) from outbox), last_seq + 1) from outbox_head where id = 1")
                .query(Long.class)
                .single();
    }

    @Override
    public List<OutboxLine> after(long sequence, int limit) {
        return rows.sql("""
                        select seq, id, type, subject, agency, at, recorded_at, content from outbox
                        where seq > :after order by seq limit :limit
                        """)
                .param("after", sequence)
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    @Override
    public Optional<Instant> recordedAfter(long sequence) {
        return rows.sql("select recorded_at from outbox where seq > :after order by seq limit 1")
                .param("after", sequence)
                .query((row, number) -> instant(row, "recorded_at"))
                .optional();
    }

    @Override
    public int forget(long from, long to, Instant before) {
        List<Long> old = rows.sql("""
                        select o.seq from outbox o
                        where o.seq between :from and :to and o.recorded_at < :before
                          and not exists (select 1 from webhook_delivery d
                            where d.seq = o.seq
                              and (d.state = 'WAITING' or d.state = 'DEAD' and d.finished_at >= :before))
                        order by o.seq for update
                        """)
                .param("from", from)
                .param("to", to)
                .param("before", utc(before))
                .query(Long.class)
                .list();
        for (int first = 0; first < old.size(); first += 1000) {
            List<Long> some = old.subList(first, Math.min(first + 1000, old.size()));
            rows.sql("delete from webhook_delivery where seq in (:seqs)")
                    .param("seqs", some)
                    .update();
            rows.sql("delete from outbox where seq in (:seqs)")
                    .param("seqs", some)
                    .update();
        }
        return old.size();
    }

    /** Reads a line from a row with the columns of the table. */
    static OutboxLine line(ResultSet row) throws SQLException {
        return new OutboxLine(
                row.getLong("seq"),
                new Announcement(
                        row.getString("id"),
                        AnnouncementType.valueOf(row.getString("type")),
                        row.getString("subject"),
                        row.getString("agency"),
                        row.getObject("at", OffsetDateTime.class).withOffsetSameInstant(VIETNAM),
                        PlainValues.map(JsonText.stored(row.getString("content")))),
                instant(row, "recorded_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
