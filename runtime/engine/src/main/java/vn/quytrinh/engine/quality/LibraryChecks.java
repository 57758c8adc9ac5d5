package vn.quytrinh.engine.quality;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import vn.quytrinh.conformance.library.LibraryJson;
import vn.quytrinh.conformance.library.LibraryReport;
import vn.quytrinh.conformance.library.LibraryXlsx;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.CanonicalJson;

/**
 * Checks all procedures of an agency in the background. Whoever starts a check does not wait; a check whose node has died is
 * begun anew by another one. The last result of each agency is kept. Safe for threads.
 */
public final class LibraryChecks {

    /** Progress is noted at least so often while a node lives, so that a dead one is seen. */
    private static final Duration BEAT = Duration.ofSeconds(1);

    private static final Duration LOST = Duration.ofMinutes(2);

    private final LibraryStore store;
    private final QualityLibrary library;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Executor background;

    /**
     * Makes the use cases.
     *
     * @param store where the checks are kept
     * @param library checks a library
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     * @param background carries the checks out, one after the other
     */
    public LibraryChecks(
            LibraryStore store,
            QualityLibrary library,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            Executor background) {
        this.store = store;
        this.library = library;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.background = background;
    }

    /**
     * Starts a check. While one of the agency runs, that one is returned.
     *
     * @param agency the agency's id, {@code *} for every procedure
     * @param request what is known of the agency's codes
     * @param caller who starts it: a quality officer, the contact point or an administrator
     * @return the run, which {@link #find} tells more of as it comes forward
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_INVALID}, {@code AGENCY_FORBIDDEN}
     */
    public LibraryRun start(String agency, LibraryRequest request, Caller caller) {
        caller.require(Role.QUALITY_OFFICER, Role.CONTACT_POINT, Role.ADMIN);
        QualityRefusal.requireAgencyId(agency);
        caller.requireAgency(agency);
        LibraryRun started = Retry.write(
                unitOfWork,
                () -> store.of(agency).stream()
                        .filter(run -> run.finishedAt() == null)
                        .findFirst()
                        .orElseGet(() -> add(agency, request, caller)));
        background.execute(this::advance);
        return started;
    }

    private LibraryRun add(String agency, LibraryRequest request, Caller caller) {
        Instant now = now();
        var run = new LibraryRun(UUID.randomUUID().toString(), agency, now, caller.name(), 0, 0, null, null);
        store.add(new LibraryStore.Line(run, request.json()));
        audit.add(new AuditLog.Entry(
                now, caller.name(), "LIBRARY_CHECK_STARTED", agency, CanonicalJson.write(Map.of("check", run.id()))));
        return run;
    }

    /** Takes up in the background what nobody works at: checks whose node has died. */
    public void resume() {
        if (!unitOfWork.read(store::unfinished).isEmpty()) {
            background.execute(this::advance);
        }
    }

    /** Carries out the first check that nobody works at. */
    private void advance() {
        for (LibraryStore.Line line : unitOfWork.read(store::unfinished)) {
            String id = line.run().id();
            Instant now = now();
            if (unitOfWork.write(() -> store.take(id, now, now.minus(LOST)))) {
                carryOut(line);
                return;
            }
        }
    }

    private void carryOut(LibraryStore.Line line) {
        String id = line.run().id();
        var lastNoted = new AtomicReference<>(now());
        try {
            LibraryReport report =
                    library.check(line.run().agency(), LibraryRequest.ofJson(line.request()), (done, total) -> {
                        Instant now = now();
                        if (done == total || !lastNoted.get().plus(BEAT).isAfter(now)) {
                            lastNoted.set(now);
                            unitOfWork.write(() -> {
                                store.progress(id, done, total, now);
                                return id;
                            });
                        }
                    });
            byte[] json = CanonicalJson.bytes(LibraryJson.write(report));
            byte[] workbook = workbook(report);
            unitOfWork.write(() -> {
                Instant finished = now();
                store.finish(id, finished, json, workbook, TrendPoint.of(report, finished));
                return id;
            });
        } catch (RuntimeException e) {
            unitOfWork.write(() -> {
                store.fail(id, now(), String.valueOf(e.getMessage()));
                return id;
            });
            throw e;
        }
    }

    /**
     * Returns the checks of an agency: the one that runs, and the last one that was done.
     *
     * @param agency the agency's id
     * @param caller who asks
     * @return the checks, the latest first
     * @throws EngineException {@code AGENCY_INVALID}, {@code AGENCY_UNKNOWN} outside the caller's scope
     */
    public List<LibraryRun> list(String agency, Caller caller) {
        caller.requireSightOf(agency);
        return unitOfWork.read(() -> store.of(agency));
    }

    /**
     * Returns what the checks of an agency found over time, in numbers.
     *
     * @param agency the agency's id
     * @param limit how many of the latest checks
     * @param caller who asks
     * @return the points, the earliest first
     * @throws EngineException {@code AGENCY_INVALID}, {@code AGENCY_UNKNOWN} outside the caller's scope
     */
    public List<TrendPoint> trend(String agency, int limit, Caller caller) {
        caller.requireSightOf(agency);
        List<TrendPoint> latest = new ArrayList<>(unitOfWork.read(() -> store.trend(agency, limit)));
        Collections.reverse(latest);
        return latest;
    }

    /**
     * Tells how far a check has come.
     *
     * @param agency the agency's id
     * @param id the id of the check
     * @param caller who asks
     * @throws EngineException {@code LIBRARY_CHECK_UNKNOWN}, or what {@link #list} throws
     */
    public LibraryRun find(String agency, String id, Caller caller) {
        caller.requireSightOf(agency);
        return unitOfWork
                .read(() -> store.find(id))
                .filter(run -> run.agency().equals(agency))
                .orElseThrow(() -> QualityRefusal.noSuchLibraryCheck(id));
    }

    /**
     * Returns the result of a check in the form of {@link LibraryJson}.
     *
     * @param agency the agency's id
     * @param id the id of the check
     * @param caller who asks
     * @throws EngineException {@code LIBRARY_CHECK_UNFINISHED} when it is not done or failed, or what {@link #find} throws
     */
    public byte[] report(String agency, String id, Caller caller) {
        return result(agency, id, caller, store::report);
    }

    /**
     * Returns the result of a check as a workbook (XLSX).
     *
     * @param agency the agency's id
     * @param id the id of the check
     * @param caller who asks
     * @throws EngineException as {@link #report} does
     */
    public byte[] workbook(String agency, String id, Caller caller) {
        return result(agency, id, caller, store::workbook);
    }

    private byte[] result(String agency, String id, Caller caller, Function<String, Optional<byte[]>> content) {
        LibraryRun run = find(agency, id, caller);
        return unitOfWork
                .read(() -> content.apply(run.id()))
                .orElseThrow(() -> QualityRefusal.unfinishedLibraryCheck(id));
    }

    private static byte[] workbook(LibraryReport report) {
        var out = new ByteArrayOutputStream();
        try {
            LibraryXlsx.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
