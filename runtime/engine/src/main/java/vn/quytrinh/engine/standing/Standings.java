package vn.quytrinh.engine.standing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.approval.ApprovalStep;
import vn.quytrinh.engine.approval.ApprovalStore;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.procedure.DraftStore;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.engine.release.ReleaseState;
import vn.quytrinh.engine.release.ReleaseStore;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * Tells where procedures stand on their way from a draft to a release, for whom each waits, and whose drafts they are. It asks the
 * database and opens no model but those saved before it was kept whose they are. Safe for threads.
 */
public final class Standings {

    private final Procedures procedures;
    private final Approvals approvals;
    private final DraftStore drafts;
    private final ApprovalStore steps;
    private final ReleaseStore releases;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Map<DraftSummary, String> agencies = new ConcurrentHashMap<>();

    /**
     * Makes the use cases.
     *
     * @param procedures the drafts
     * @param approvals what was done with a revision
     * @param drafts where drafts are kept
     * @param steps where the steps of approval are kept
     * @param releases where releases are kept
     * @param unitOfWork the transactions
     * @param clock tells the date
     */
    public Standings(
            Procedures procedures,
            Approvals approvals,
            DraftStore drafts,
            ApprovalStore steps,
            ReleaseStore releases,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.procedures = procedures;
        this.approvals = approvals;
        this.drafts = drafts;
        this.steps = steps;
        this.releases = releases;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Returns where the procedures of somebody's agencies stand, by name; those of no agency in particular are everybody's.
     *
     * @param caller who asks
     */
    public List<Standing> list(Caller caller) {
        return unitOfWork.read(() -> {
            Map<String, String> known = drafts.agencies();
            Map<String, ApprovalStep> last =
                    steps.latest().stream().collect(Collectors.toMap(ApprovalStep::key, Function.identity()));
            Map<String, List<ReleaseSummary>> published =
                    releases.list().stream().collect(Collectors.groupingBy(ReleaseSummary::key));
            return drafts.list().stream()
                    .map(draft -> Standing.of(
                            draft,
                            agency(draft, known.get(draft.key())),
                            last.get(draft.key()),
                            ReleaseState.on(today(), published.getOrDefault(draft.key(), List.of())),
                            today()))
                    .filter(standing -> ProcedureAgency.isWithin(standing.agency(), caller))
                    .toList();
        });
    }

    /**
     * Tells the whole way of a procedure.
     *
     * @param key the procedure's key
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public Way way(String key) {
        procedures.require(key);
        return unitOfWork.read(() -> {
            DraftSummary draft = drafts.versions(key).get(0).summary();
            List<ApprovalStep> taken = steps.of(key);
            ApprovalStep last = taken.isEmpty() ? null : taken.get(taken.size() - 1);
            List<ReleaseSummary> published = ReleaseState.on(today(), releases.of(key));
            String agency = agency(draft, drafts.agency(key, draft.revision()).orElse(null));
            return new Way(Standing.of(draft, agency, last, published, today()), approvals.of(draft), taken, published);
        });
    }

    /**
     * Returns those that somebody may bring one step further, the longest waiting first.
     *
     * @param all where procedures stand
     * @param caller who asks
     */
    public List<Standing> waitingFor(List<Standing> all, Caller caller) {
        return unitOfWork.read(() -> all.stream()
                .filter(standing -> standing.stage().isUnderWay()
                        && standing.stage().next() != null
                        && caller.has(standing.stage().next()))
                .filter(standing ->
                        new Way(standing, approvals.of(standing.draft()), List.of(), List.of()).waitsFor(caller))
                .sorted(Comparator.comparing(Standing::since))
                .toList());
    }

    /**
     * Returns those of which somebody is an author: who saved a revision since the last release was made.
     *
     * @param all where procedures stand
     * @param caller who asks
     */
    public List<Standing> writtenBy(List<Standing> all, Caller caller) {
        return unitOfWork.read(() -> {
            Map<String, Integer> own = drafts.writtenBy(caller.name());
            Map<String, Integer> published = steps.published();
            return all.stream()
                    .filter(standing -> own.getOrDefault(standing.draft().key(), 0)
                            > published.getOrDefault(standing.draft().key(), 0))
                    .toList();
        });
    }

    /**
     * Returns the releases that govern from a day to come, the first to do so first.
     *
     * @param all where the procedures stand that are asked about
     */
    public List<ReleaseSummary> ahead(List<Standing> all) {
        Set<String> asked = all.stream().map(each -> each.draft().key()).collect(Collectors.toSet());
        return unitOfWork.read(releases::list).stream()
                .filter(release ->
                        release.isOpen() && release.effectiveFrom().isAfter(today()) && asked.contains(release.key()))
                .sorted(Comparator.comparing(ReleaseSummary::effectiveFrom).thenComparing(ReleaseSummary::id))
                .toList();
    }

    private String agency(DraftSummary draft, @Nullable String known) {
        if (known != null) {
            return known;
        }
        return agencies.computeIfAbsent(
                draft,
                old -> ProcedureAgency.of(
                        procedures.open(old.key(), old.revision()).procedure()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.OFFSET);
    }
}
