package vn.quytrinh.server;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import vn.quytrinh.conformance.Conformance;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Measures;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.approval.ApprovalStore;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.calendar.CalendarEditions;
import vn.quytrinh.engine.calendar.CalendarStore;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.OutageStore;
import vn.quytrinh.engine.calendar.Outages;
import vn.quytrinh.engine.deadline.DeadlineBatch;
import vn.quytrinh.engine.dossier.Announcements;
import vn.quytrinh.engine.dossier.Decisions;
import vn.quytrinh.engine.dossier.Dossiers;
import vn.quytrinh.engine.dossier.EventLedger;
import vn.quytrinh.engine.law.Laws;
import vn.quytrinh.engine.organisation.SuccessionStore;
import vn.quytrinh.engine.organisation.Successions;
import vn.quytrinh.engine.out.Outbox;
import vn.quytrinh.engine.procedure.DraftStore;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.recompute.CalendarsInForce;
import vn.quytrinh.engine.recompute.RecomputationStore;
import vn.quytrinh.engine.release.ReleaseStore;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.engine.release.SigningKeys;
import vn.quytrinh.engine.slip.DossierSlips;
import vn.quytrinh.engine.slip.Slips;
import vn.quytrinh.engine.standing.Standings;
import vn.quytrinh.engine.sync.NationalSync;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.server.access.AccessConfiguration;
import vn.quytrinh.server.editing.EditingConfiguration;
import vn.quytrinh.server.index.IndexConfiguration;
import vn.quytrinh.server.ledger.LedgerConfiguration;
import vn.quytrinh.server.operation.OperationConfiguration;
import vn.quytrinh.server.out.OutConfiguration;
import vn.quytrinh.server.persistence.PersistenceConfiguration;
import vn.quytrinh.server.quality.QualityConfiguration;
import vn.quytrinh.server.rest.RestConfiguration;
import vn.quytrinh.server.watch.WatchConfiguration;

/** Puts the runtime into whatever Spring Boot application has this module on its class path. */
@AutoConfiguration(before = DbSchedulerAutoConfiguration.class)
@EnableConfigurationProperties(ServerProperties.class)
@Import({
    PersistenceConfiguration.class,
    LedgerConfiguration.class,
    OutConfiguration.class,
    WatchConfiguration.class,
    QualityConfiguration.class,
    EditingConfiguration.class,
    IndexConfiguration.class,
    AccessConfiguration.class,
    RestConfiguration.class,
    OperationConfiguration.class
})
public class ServerAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    InstantSource instantSource() {
        return Clock.systemUTC();
    }

    @Bean
    Handling handling() {
        return new Handling();
    }

    @Bean
    Conformance conformance() {
        return new Conformance();
    }

    @Bean
    Procedures procedures(
            DraftStore drafts, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock, Conformance conformance) {
        return new Procedures(drafts, audit, unitOfWork, clock, conformance);
    }

    /** The nation's calendar is there before the first request comes. */
    @Bean(initMethod = "recordShipped")
    Calendars calendars(CalendarStore store, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new Calendars(store, audit, unitOfWork, clock);
    }

    @Bean
    Outages outages(OutageStore store, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new Outages(store, audit, unitOfWork, clock);
    }

    @Bean
    @Lazy
    Laws laws() {
        return new Laws(LawRegister.vietnam());
    }

    @Bean
    Approvals approvals(
            Procedures procedures,
            Quality quality,
            DraftStore drafts,
            ApprovalStore store,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        return new Approvals(procedures, quality, drafts, store, audit, unitOfWork, clock);
    }

    @Bean
    Releases releases(
            Procedures procedures,
            Quality quality,
            Calendars calendars,
            Approvals approvals,
            ReleaseStore store,
            SigningKeys keys,
            Outbox outbox,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        return new Releases(procedures, quality, calendars, approvals, store, keys, outbox, audit, unitOfWork, clock);
    }

    @Bean
    Standings standings(
            Procedures procedures,
            Approvals approvals,
            DraftStore drafts,
            ApprovalStore steps,
            ReleaseStore releases,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        return new Standings(procedures, approvals, drafts, steps, releases, unitOfWork, clock);
    }

    @Bean
    Successions successions(SuccessionStore store, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new Successions(store, audit, unitOfWork, clock);
    }

    @Bean
    CalendarEditions calendarEditions(CalendarStore store, UnitOfWork unitOfWork) {
        return new CalendarEditions(store, unitOfWork);
    }

    @Bean
    CalendarsInForce calendarsInForce(RecomputationStore store, CalendarEditions editions) {
        return new CalendarsInForce(store, editions);
    }

    @Bean
    Announcements announcements(Outages outages, Successions successions, CalendarEditions calendars) {
        return new Announcements(outages, successions, calendars);
    }

    @Bean
    Decisions decisions(Handling handling, Releases releases, Announcements announcements, Measures measures) {
        return new Decisions(handling, releases, announcements, measures);
    }

    @Bean
    Dossiers dossiers(
            EventLedger ledger,
            Releases releases,
            Decisions decisions,
            Announcements announcements,
            CalendarsInForce calendars,
            Outbox outbox,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            Measures measures) {
        return new Dossiers(
                ledger, releases, decisions, announcements, calendars, outbox, audit, unitOfWork, clock, measures);
    }

    @Bean
    NationalSync nationalSync(Dossiers dossiers, Decisions decisions, Releases releases) {
        return new NationalSync(dossiers, decisions, releases);
    }

    @Bean
    Slips slips() {
        return Slips.vietnam();
    }

    @Bean
    DossierSlips dossierSlips(Dossiers dossiers, Releases releases, Slips slips) {
        return new DossierSlips(dossiers, releases, slips);
    }

    @Bean
    DeadlineBatch deadlineBatch(Calendars calendars, Outages outages, InstantSource clock) {
        return new DeadlineBatch(calendars, outages, clock);
    }

    @Bean
    ApplicationRunner sampleProcedures(Procedures procedures, ServerProperties settings) {
        return arguments -> {
            if (settings.samples()) {
                procedures.importSamples();
            }
        };
    }
}
