package vn.quytrinh.server.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.JobProgress;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.audit.AuditReader;
import vn.quytrinh.engine.audit.AuditTrail;
import vn.quytrinh.engine.audit.ChainWatch;
import vn.quytrinh.engine.audit.DossierStories;
import vn.quytrinh.engine.control.ProcedureSheets;
import vn.quytrinh.engine.dossier.Announcements;
import vn.quytrinh.engine.dossier.Decisions;
import vn.quytrinh.engine.dossier.DossierStates;
import vn.quytrinh.engine.dossier.Dossiers;
import vn.quytrinh.engine.dossier.Erasure;
import vn.quytrinh.engine.dossier.EventLedger;
import vn.quytrinh.engine.dossier.Projection;
import vn.quytrinh.engine.index.Indexing;
import vn.quytrinh.engine.ledger.AuditChain;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.engine.ledger.Verification;
import vn.quytrinh.engine.out.DeliveryStore;
import vn.quytrinh.engine.release.PublicKeyFile;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.engine.release.SigningKeys;
import vn.quytrinh.engine.watch.NoticeStore;
import vn.quytrinh.engine.watch.Watch;
import vn.quytrinh.server.backup.Backup;
import vn.quytrinh.server.start.CommandLine;

/** Makes the use cases around the ledger, and runs a command when one is asked for. */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

    @Bean
    SigningKeys signingKeys(Environment environment) {
        return new SigningKeys(
                KeyFiles.own(Path.of(environment.getRequiredProperty("quytrinh.release.key"))),
                PublicKeyFile.folder(Path.of(environment.getRequiredProperty("quytrinh.release.trusted"))),
                environment.getProperty("quytrinh.release.signature-required", Boolean.class, false));
    }

    @Bean
    Projection projection(
            EventLedger ledger,
            DossierStates states,
            NoticeStore notices,
            JobProgress jobs,
            Releases releases,
            Decisions decisions,
            Announcements announcements,
            UnitOfWork unitOfWork) {
        return new Projection(ledger, states, notices, jobs, releases, decisions, announcements, unitOfWork);
    }

    @Bean
    ApplicationRunner projectionOfOldDossiers(Projection projection) {
        return arguments -> projection.catchUp();
    }

    @Bean
    Erasure erasure(EventLedger ledger, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new Erasure(ledger, audit, unitOfWork, clock);
    }

    @Bean
    Verification verification(EventLedger ledger, DossierStates states, AuditChain audit, UnitOfWork unitOfWork) {
        return new Verification(ledger, states, audit, unitOfWork);
    }

    @Bean
    AuditSealer auditSealer(AuditChain chain, UnitOfWork unitOfWork) {
        return new AuditSealer(chain, unitOfWork);
    }

    @Bean
    AuditTrail auditTrail(
            AuditReader reader, ProcedureSheets sheets, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new AuditTrail(reader, sheets, audit, unitOfWork, clock);
    }

    @Bean
    ChainWatch chainWatch(
            Verification verification,
            AuditSealer sealer,
            AuditReader reader,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        return new ChainWatch(verification, sealer, reader, audit, unitOfWork, clock);
    }

    @Bean
    DossierStories dossierStories(
            Dossiers dossiers,
            AuditReader reader,
            Watch watch,
            DeliveryStore deliveries,
            Verification verification,
            UnitOfWork unitOfWork) {
        return new DossierStories(dossiers, reader, watch, deliveries, verification, unitOfWork);
    }

    @Bean
    SealingJob sealingJob(AuditSealer sealer) {
        return new SealingJob(sealer);
    }

    @Bean
    Commands commands(
            Verification verification,
            Projection projection,
            Indexing index,
            AuditSealer sealer,
            DataSource source,
            Environment environment) {
        return new Commands(
                verification,
                projection,
                index,
                sealer,
                new Backup(source),
                environment,
                System.out,
                System.console() != null);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> commandRunner(Commands commands, Environment environment) {
        return ready -> CommandLine.command(environment).ifPresent(name -> {
            int code = commands.run(name);
            System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> code));
        });
    }
}
