package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quytrinh.engine.out.AnnouncementType;
import vn.quytrinh.engine.out.Subscription;
import vn.quytrinh.engine.out.SubscriptionStore;

/** Keeps subscriptions. */
final class JdbcSubscriptionStore implements SubscriptionStore {

    private static final String SELECT = "select * from webhook_subscription ";

    private final JdbcClient rows;

    JdbcSubscriptionStore(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Subscription> find(String id) {
        return one("where id = :id", id);
    }

    @Override
    public Optional<Subscription> lock(String id) {
        return one("where id = :id for update", id);
    }

    private Optional<Subscription> one(String where, String id) {
        return rows.sql(SELECT + where)
                .param("id", id)
                .query((row, number) -> subscription(row))
                .optional();
    }

    @Override
    public List<Subscription> list() {
        return rows.sql(SELECT + "order by id")
                .query((row, number) -> subscription(row))
                .list();
    }

    @Override
    public void add(Subscription subscription) {
        write(subscription, """
                insert into webhook_subscription (id, url, types, agencies, enabled, disabled_reason, key_id, secret_no,
                  former_until, created_at, created_by)
                values (:id, :url, :types, :agencies, :enabled, :reason, :key, :secret, :former, :createdAt, :createdBy)
                """, true);
    }

    @Override
    public void update(Subscription subscription) {
        write(subscription, """
                update webhook_subscription set url = :url, types = :types, agencies = :agencies, enabled = :enabled,
                  disabled_reason = :reason, key_id = :key, secret_no = :secret, former_until = :former
                where id = :id
                """, false);
    }

    private void write(Subscription subscription, String sql, boolean created) {
        JdbcClient.StatementSpec statement = rows.sql(sql)
                .param("id", subscription.id())
                .param("url", subscription.url())
                .param("types", Lists.joined(types(subscription.types())))
                .param("agencies", Lists.agencies(subscription.scope()))
                .param("enabled", subscription.enabled())
                .param("reason", subscription.disabledReason())
                .param("key", subscription.keyId())
                .param("secret", subscription.secretNo())
                .param("former", time(subscription.formerUntil()), Types.TIMESTAMP_WITH_TIMEZONE);
        if (created) {
            statement.param("createdAt", time(subscription.createdAt())).param("createdBy", subscription.createdBy());
        }
        statement.update();
    }

    private static List<String> types(Set<AnnouncementType> types) {
        return types.stream().map(AnnouncementType::name).toList();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : JdbcOutboxLog.utc(instant);
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        OffsetDateTime former = row.getObject("former_until", OffsetDateTime.class);
        return new Subscription(
                row.getString("id"),
                row.getString("url"),
                Set.copyOf(Lists.split(row.getString("types")).stream()
                        .map(AnnouncementType::valueOf)
                        .toList()),
                Lists.agencies(row.getString("agencies")),
                row.getBoolean("enabled"),
                row.getString("disabled_reason"),
                row.getString("key_id"),
                row.getInt("secret_no"),
                former == null ? null : former.toInstant(),
                JdbcOutboxLog.instant(row, "created_at"),
                row.getString("created_by"));
    }
}
