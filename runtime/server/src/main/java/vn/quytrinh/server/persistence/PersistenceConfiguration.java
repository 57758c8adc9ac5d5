package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.InstantSource;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.JobProgress;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.access.ClientStore;
import vn.quytrinh.engine.access.LastUseStore;
import vn.quytrinh.engine.access.UserStore;
import vn.quytrinh.engine.approval.ApprovalStore;
import vn.quytrinh.engine.audit.AuditReader;
import vn.quytrinh.engine.calendar.CalendarStore;
import vn.quytrinh.engine.calendar.OutageStore;
import vn.quytrinh.engine.comment.CommentStore;
import vn.quytrinh.engine.control.RegisterStore;
import vn.quytrinh.engine.dossier.DossierStates;
import vn.quytrinh.engine.dossier.EventLedger;
import vn.quytrinh.engine.editing.PresenceStore;
import vn.quytrinh.engine.editing.WorkingCopyStore;
import vn.quytrinh.engine.impact.OpenDossiers;
import vn.quytrinh.engine.index.Finder;
import vn.quytrinh.engine.index.IndexStore;
import vn.quytrinh.engine.index.IndexWriter;
import vn.quytrinh.engine.index.References;
import vn.quytrinh.engine.ledger.AuditChain;
import vn.quytrinh.engine.library.Shelf;
import vn.quytrinh.engine.organisation.SuccessionStore;
import vn.quytrinh.engine.out.DeliveryStore;
import vn.quytrinh.engine.out.Outbox;
import vn.quytrinh.engine.out.OutboxLog;
import vn.quytrinh.engine.out.OutboxReaders;
import vn.quytrinh.engine.out.SubscriptionStore;
import vn.quytrinh.engine.procedure.DraftStore;
import vn.quytrinh.engine.quality.LibraryStore;
import vn.quytrinh.engine.quality.PackStore;
import vn.quytrinh.engine.quality.QualityRecordsStore;
import vn.quytrinh.engine.recompute.RecomputationStore;
import vn.quytrinh.engine.release.ReleaseStore;
import vn.quytrinh.engine.share.ShareStore;
import vn.quytrinh.engine.watch.NoticeStore;

/** Makes the engine's ports out of Hibernate. */
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = PersistenceConfiguration.class)
public class PersistenceConfiguration {

    @Bean
    UnitOfWork unitOfWork(PlatformTransactionManager transactions) {
        return new SpringUnitOfWork(transactions);
    }

    @Bean
    DraftStore draftStore(EntityManagerFactory factory, IndexWriter index) {
        return new JpaDraftStore(shared(factory), index);
    }

    @Bean
    ReleaseStore releaseStore(EntityManagerFactory factory, IndexWriter index) {
        return new JpaReleaseStore(shared(factory), index);
    }

    @Bean
    IndexStore indexStore(JdbcTemplate database) {
        return new JdbcIndexStore(database);
    }

    @Bean
    Finder finder(JdbcTemplate database) {
        return new JdbcFinder(database);
    }

    @Bean
    References references(JdbcTemplate database) {
        return new JdbcReferences(database);
    }

    @Bean
    Shelf shelf(JdbcTemplate database) {
        return new JdbcShelf(database);
    }

    @Bean
    OpenDossiers openDossiers(JdbcTemplate database) {
        return new JdbcOpenDossiers(database);
    }

    @Bean
    DossierStates dossierStates(EntityManagerFactory factory) {
        return new JpaDossierStates(shared(factory));
    }

    @Bean
    NoticeStore noticeStore(JdbcTemplate database) {
        return new JdbcNoticeStore(database);
    }

    @Bean
    RecomputationStore recomputationStore(JdbcTemplate database) {
        return new JdbcRecomputationStore(database);
    }

    @Bean
    EventLedger eventLedger(EntityManagerFactory factory, NoticeStore notices) {
        return new JpaEventLedger(shared(factory), notices);
    }

    @Bean
    AuditChain auditChain(EntityManagerFactory factory) {
        return new JpaAuditChain(shared(factory));
    }

    @Bean
    JobProgress jobProgress(EntityManagerFactory factory) {
        return new JpaJobProgress(shared(factory));
    }

    @Bean
    JavaMigration chainExistingEvents() {
        return new ChainExistingEvents();
    }

    @Bean
    CalendarStore calendarStore(EntityManagerFactory factory) {
        return new JpaCalendarStore(shared(factory));
    }

    @Bean
    OutageStore outageStore(EntityManagerFactory factory) {
        return new JpaOutageStore(shared(factory));
    }

    @Bean
    SuccessionStore successionStore(EntityManagerFactory factory) {
        return new JpaSuccessionStore(shared(factory));
    }

    @Bean
    ApprovalStore approvalStore(EntityManagerFactory factory) {
        return new JpaApprovalStore(shared(factory));
    }

    @Bean
    QualityRecordsStore qualityRecordsStore(JdbcTemplate database) {
        return new JdbcQualityRecordsStore(database);
    }

    @Bean
    AuditReader auditReader(JdbcTemplate database) {
        return new JdbcAuditReader(database);
    }

    @Bean
    RegisterStore registerStore(JdbcTemplate database) {
        return new JdbcRegisterStore(database);
    }

    @Bean
    PackStore packStore(JdbcTemplate database) {
        return new JdbcPackStore(database);
    }

    @Bean
    LibraryStore libraryStore(JdbcTemplate database) {
        return new JdbcLibraryStore(database);
    }

    @Bean
    WorkingCopyStore workingCopyStore(JdbcTemplate database) {
        return new JdbcWorkingCopyStore(database);
    }

    @Bean
    PresenceStore presenceStore(JdbcTemplate database) {
        return new JdbcPresenceStore(database);
    }

    @Bean
    CommentStore commentStore(JdbcTemplate database) {
        return new JdbcCommentStore(database);
    }

    @Bean
    ShareStore shareStore(JdbcTemplate database) {
        return new JdbcShareStore(database);
    }

    @Bean
    ClientStore clientStore(EntityManagerFactory factory) {
        return new JpaClientStore(shared(factory));
    }

    @Bean
    UserStore userStore(EntityManagerFactory factory) {
        return new JpaUserStore(shared(factory));
    }

    @Bean
    AuditLog auditLog(EntityManagerFactory factory) {
        return new JpaAuditLog(shared(factory));
    }

    @Bean
    Outbox outbox(EntityManagerFactory factory, JdbcTemplate jdbc, InstantSource clock) {
        return new JdbcOutbox(shared(factory), jdbc, clock);
    }

    @Bean
    OutboxLog outboxLog(JdbcClient rows) {
        return new JdbcOutboxLog(rows);
    }

    @Bean
    OutboxReaders outboxReaders(JdbcClient rows) {
        return new JdbcOutboxReaders(rows);
    }

    @Bean
    LastUseStore lastUseStore(JdbcClient rows) {
        return new JdbcLastUseStore(rows);
    }

    @Bean
    SubscriptionStore subscriptionStore(JdbcClient rows) {
        return new JdbcSubscriptionStore(rows);
    }

    @Bean
    DeliveryStore deliveryStore(JdbcTemplate jdbc) {
        return new JdbcDeliveryStore(jdbc);
    }

    private static EntityManager shared(EntityManagerFactory factory) {
        return SharedEntityManagerCreator.createSharedEntityManager(factory);
    }
}
