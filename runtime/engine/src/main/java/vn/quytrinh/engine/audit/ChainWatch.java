package vn.quytrinh.engine.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.ledger.AuditLine;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.engine.ledger.Break;
import vn.quytrinh.engine.ledger.Verification;
import vn.quytrinh.handling.CanonicalJson;

/**
 * Verifies ledger and audit log in the background when an auditor asks, and knows when that was done last: each verification is
 * itself written down. Safe for threads.
 */
public final class ChainWatch {

    private static final String VERIFIED = "AUDIT_VERIFIED";

    private final Verification verification;
    private final AuditSealer sealer;
    private final AuditReader reader;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile long done;
    private volatile long total;
    private volatile @Nullable String failure;

    /**
     * Makes the use case.
     *
     * @param verification verifies everything
     * @param sealer seals what waits before
     * @param reader finds when it was verified last
     * @param audit where it is written down
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public ChainWatch(
            Verification verification,
            AuditSealer sealer,
            AuditReader reader,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.verification = verification;
        this.sealer = sealer;
        this.reader = reader;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * How the chain stands.
     *
     * @param running whether it is being verified on this node
     * @param done how far that has come
     * @param total how far it has to come
     * @param last when it was verified last and what was found, null when it never was
     * @param failure why the last attempt on this node came to no end, null when it did
     */
    public record State(
            boolean running,
            long done,
            long total,
            @Nullable Verified last,
            @Nullable String failure) {}

    /**
     * A verification.
     *
     * @param at when
     * @param by who asked for it
     * @param lines how many lines of the audit log were verified
     * @param events how many events of dossiers
     * @param breaks how many places are not as they were written
     * @param first the first of them, empty when there is none
     * @param firstWhy what is wrong there, in Vietnamese
     * @param firstWhyEn the same in English
     */
    public record Verified(
            Instant at,
            String by,
            long lines,
            long events,
            long breaks,
            String first,
            String firstWhy,
            String firstWhyEn) {}

    /**
     * Tells how the chain stands.
     *
     * @param caller who asks: an auditor or an administrator
     * @throws EngineException {@code ROLE_REQUIRED}
     */
    public State state(Caller caller) {
        caller.require(Role.AUDITOR, Role.ADMIN);
        return new State(running.get(), done, total, last().orElse(null), failure);
    }

    /**
     * Begins to verify, unless that is under way on this node.
     *
     * @param caller who asks: an auditor or an administrator of all agencies, for a chain has no parts
     * @param background where it is done
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}
     */
    public void start(Caller caller, Executor background) {
        caller.require(Role.AUDITOR, Role.ADMIN);
        caller.requireAgency(AgencyScope.ALL.agencies().get(0));
        if (running.compareAndSet(false, true)) {
            done = 0;
            total = 0;
            failure = null;
            background.execute(() -> verify(caller));
        }
    }

    private void verify(Caller caller) {
        try {
            sealer.seal();
            Verification.Report report = verification.run((some, all) -> {
                done = some;
                total = all;
            });
            unitOfWork.write(() -> {
                audit.add(new AuditLog.Entry(
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        caller.name(),
                        VERIFIED,
                        AgencyScope.ALL.agencies().get(0),
                        detail(report)));
                return report;
            });
        } catch (RuntimeException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        } finally {
            running.set(false);
        }
    }

    private static String detail(Verification.Report report) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("lines", report.auditLines());
        detail.put("events", report.events());
        detail.put("breaks", report.breaks().size());
        detail.put("head", report.auditHead());
        report.breaks().stream().findFirst().ifPresent(first -> note(first, detail));
        return CanonicalJson.write(detail);
    }

    private static void note(Break first, Map<String, Object> detail) {
        detail.put("first", first.line());
        detail.put("firstWhy", first.message());
        detail.put("firstWhyEn", first.messageEn());
    }

    private Optional<Verified> last() {
        var asked = new AuditQuery("", VERIFIED, "", AuditQuery.Outcome.ANY, null, null);
        List<AuditLine> found = unitOfWork.read(() -> reader.find(asked, AuditScope.EVERYTHING, Long.MAX_VALUE, 0, 1));
        return found.stream().findFirst().map(line -> {
            JsonNode detail = CanonicalJson.mapper().readTree(line.entry().detail());
            return new Verified(
                    line.entry().at(),
                    line.entry().caller(),
                    detail.path("lines").asLong(0),
                    detail.path("events").asLong(0),
                    detail.path("breaks").asLong(0),
                    detail.path("first").asString(""),
                    detail.path("firstWhy").asString(""),
                    detail.path("firstWhyEn").asString(""));
        });
    }
}
