package vn.quytrinh.server.quality;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.control.DocumentRegister;
import vn.quytrinh.engine.control.DocumentReviews;
import vn.quytrinh.engine.control.ExpiringSuppressions;
import vn.quytrinh.engine.control.ProcedureSheets;
import vn.quytrinh.engine.control.RegisterStore;
import vn.quytrinh.engine.law.Laws;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.AgencyRecords;
import vn.quytrinh.engine.quality.LibraryChecks;
import vn.quytrinh.engine.quality.LibraryStore;
import vn.quytrinh.engine.quality.OwnPacks;
import vn.quytrinh.engine.quality.PackStore;
import vn.quytrinh.engine.quality.PackTrials;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.quality.QualityLibrary;
import vn.quytrinh.engine.quality.QualityRecordsStore;
import vn.quytrinh.engine.quality.SettingAside;
import vn.quytrinh.engine.quality.ShippedRules;
import vn.quytrinh.engine.trial.BoundaryStories;
import vn.quytrinh.engine.trial.Stories;
import vn.quytrinh.engine.trial.StoryFindings;
import vn.quytrinh.engine.trial.TrialDecisions;
import vn.quytrinh.handling.Handling;

/** Makes the use cases about quality. */
@Configuration(proxyBeanMethods = false)
public class QualityConfiguration {

    @Bean
    AgencyRecords agencyRecords(QualityRecordsStore store, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new AgencyRecords(store, audit, unitOfWork, clock);
    }

    @Bean
    OwnPacks ownPacks(
            PackStore store, AgencyRecords records, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new OwnPacks(store, records, audit, unitOfWork, clock);
    }

    @Bean
    TrialDecisions trialDecisions(Handling handling, Calendars calendars) {
        return new TrialDecisions(handling, calendars);
    }

    @Bean
    Stories stories(TrialDecisions trials) {
        return new Stories(trials);
    }

    @Bean
    BoundaryStories boundaryStories(TrialDecisions trials) {
        return new BoundaryStories(trials);
    }

    @Bean
    Quality quality(
            Procedures procedures,
            Calendars calendars,
            AgencyRecords records,
            OwnPacks packs,
            Stories stories,
            InstantSource clock) {
        return new Quality(procedures, calendars, records, packs, new StoryFindings(stories), clock);
    }

    @Bean
    PackTrials packTrials(Procedures procedures, Quality quality) {
        return new PackTrials(procedures, quality);
    }

    @Bean
    SettingAside settingAside(Procedures procedures, Quality quality) {
        return new SettingAside(procedures, quality);
    }

    @Bean
    ProcedureSheets procedureSheets(Procedures procedures) {
        return new ProcedureSheets(procedures);
    }

    @Bean
    DocumentRegister documentRegister(
            RegisterStore store, ProcedureSheets sheets, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        return new DocumentRegister(store, sheets, audit, unitOfWork, clock);
    }

    @Bean
    DocumentReviews documentReviews(
            RegisterStore store,
            DocumentRegister register,
            Laws laws,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            @Value("${quytrinh.quality.review-every}") Period every) {
        return new DocumentReviews(store, register, laws, audit, unitOfWork, clock, every);
    }

    @Bean
    ExpiringSuppressions expiringSuppressions(ProcedureSheets sheets, InstantSource clock) {
        return new ExpiringSuppressions(sheets, clock);
    }

    @Bean
    LibraryThread libraryThread() {
        return new LibraryThread();
    }

    @Bean
    LibraryChecks libraryChecks(
            LibraryStore store,
            Procedures procedures,
            Quality quality,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            LibraryThread thread) {
        return new LibraryChecks(
                store, new QualityLibrary(procedures, quality), audit, unitOfWork, clock, thread::execute);
    }

    @Bean
    Task<Void> libraryJob(LibraryChecks checks, @Value("${quytrinh.watch.every}") Duration every) {
        return Tasks.recurring("library-check", FixedDelay.of(every)).execute(new LibraryJob(checks));
    }

    /** The server is ready before the rules are compiled; only who checks a draft at once has to wait. */
    @Bean
    ApplicationRunner qualityRules() {
        return arguments -> ShippedRules.prepare();
    }
}
