package vn.quytrinh.server.watch;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.calendar.CalendarEditions;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.dossier.Announcements;
import vn.quytrinh.engine.dossier.CalendarChanges;
import vn.quytrinh.engine.dossier.Decisions;
import vn.quytrinh.engine.dossier.EventLedger;
import vn.quytrinh.engine.dossier.Lookout;
import vn.quytrinh.engine.out.Outbox;
import vn.quytrinh.engine.recompute.CalendarsInForce;
import vn.quytrinh.engine.recompute.RecomputationStore;
import vn.quytrinh.engine.recompute.Recomputations;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.engine.watch.NoticeStore;
import vn.quytrinh.engine.watch.Watch;

/** Makes the watch, and lets one node at a time do it. */
@Configuration(proxyBeanMethods = false)
public class WatchConfiguration {

    @Bean
    Lookout lookout(EventLedger ledger, Releases releases, Decisions decisions, Announcements announcements) {
        return new Lookout(ledger, releases, decisions, announcements);
    }

    @Bean
    Watch watch(NoticeStore notices, Lookout lookout, Outbox outbox, UnitOfWork unitOfWork, InstantSource clock) {
        return new Watch(notices, lookout, outbox, unitOfWork, clock);
    }

    @Bean
    CalendarChanges calendarChanges(
            EventLedger ledger,
            Releases releases,
            Decisions decisions,
            Announcements announcements,
            CalendarsInForce calendars,
            Outbox outbox,
            AuditLog audit,
            InstantSource clock) {
        return new CalendarChanges(ledger, releases, decisions, announcements, calendars, outbox, audit, clock);
    }

    @Bean
    Recomputations recomputations(
            RecomputationStore store,
            Calendars calendars,
            CalendarEditions editions,
            CalendarChanges changes,
            Releases releases,
            Outbox outbox,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        return new Recomputations(store, calendars, editions, changes, releases, outbox, audit, unitOfWork, clock);
    }

    @Bean
    Task<Void> recomputeJob(Recomputations recomputations, @Value("${quytrinh.watch.every}") Duration every) {
        return Tasks.recurring("calendar-recompute", FixedDelay.of(every)).execute(new RecomputeJob(recomputations));
    }

    @Bean
    Task<Void> watchJob(Watch watch, @Value("${quytrinh.watch.every}") Duration every) {
        return Tasks.recurring("watch", FixedDelay.of(every)).execute(new WatchJob(watch));
    }

    /** Nodes on one machine must not bear the same name. */
    @Bean
    DbSchedulerCustomizer nodes(DataSource pool) {
        var name = new SchedulerName.Fixed("node-" + UUID.randomUUID());
        var connections = new OwnConnections(pool);
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<SchedulerName> schedulerName() {
                return Optional.of(name);
            }

            @Override
            public Optional<DataSource> dataSource() {
                return Optional.of(connections);
            }
        };
    }
}
