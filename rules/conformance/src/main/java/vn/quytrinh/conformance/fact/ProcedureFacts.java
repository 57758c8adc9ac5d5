package vn.quytrinh.conformance.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.ClockPolicy;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.SupplementMode;
import vn.quytrinh.procedure.paths.ProcessPaths;
import vn.quytrinh.procedure.paths.Reachability;
import vn.quytrinh.rulebase.Citation;

/** Prepares the facts of one procedure. */
public final class ProcedureFacts {

    private final Procedure procedure;
    private final InternalProcess process;
    private final ProcessPaths paths;
    private final @Nullable DeclaredTotal declared;
    private final @Nullable LegalLimit legal;

    /** Reads a procedure; it is not changed. */
    public ProcedureFacts(Procedure procedure) {
        this.procedure = procedure;
        process = procedure.getProcess() == null
                ? ProcessFactory.eINSTANCE.createInternalProcess()
                : procedure.getProcess();
        paths = ProcessPaths.of(process);
        declared = declared(process.getDeclaredTotal());
        legal = legal(procedure.getLegalTimeLimit());
    }

    /** Returns the paths through the process. */
    public ProcessPaths paths() {
        return paths;
    }

    /** Returns the facts, in the order of the model. */
    public List<Object> all() {
        List<Object> facts = new ArrayList<>();
        facts.add(new ProcedureFact(
                Blank.orEmpty(procedure.getId()),
                legal != null,
                declared != null,
                process.getSteps().size(),
                process.getSteps().stream().anyMatch(StepFact::isEnd),
                paths.isCapped()));
        if (declared != null) {
            facts.add(declared);
        }
        if (legal != null) {
            facts.add(legal);
        }
        Reachability reachability = Reachability.of(process);
        for (int place = 0; place < process.getSteps().size(); place++) {
            Step step = process.getSteps().get(place);
            facts.add(StepFact.of(step, place, reachability));
        }
        if (process.getClock() != null) {
            facts.add(supplement(process.getClock()));
        }
        var totals = new TotalFacts(
                procedure,
                process,
                paths.stream().map(path -> CountedRoute.of(path.steps())).toList(),
                declared,
                legal);
        facts.addAll(totals.longestPaths());
        facts.addAll(totals.stages());
        return facts;
    }

    private @Nullable DeclaredTotal declared(@Nullable TimeLimit limit) {
        TimeTotal total = TimeTotal.of(limit);
        return limit == null || total == null ? null : new DeclaredTotal(idOr(limit.getId()), total);
    }

    private @Nullable LegalLimit legal(@Nullable TimeLimit limit) {
        TimeTotal total = TimeTotal.of(limit);
        if (limit == null || total == null) {
            return null;
        }
        String basis = limit.getLegalBasis();
        var citation = Blank.hasText(basis)
                ? new Citation(basis, null, false)
                : new Citation("NĐ 63/2010/NĐ-CP", "Đ8.2", true);
        return new LegalLimit(idOr(limit.getId()), total, citation);
    }

    private SupplementPolicy supplement(ClockPolicy clock) {
        int allowed = clock.isSetSupplementMode() && clock.getSupplementMode() == SupplementMode.NONE
                ? 0
                : clock.getSupplementMaxRequests();
        return new SupplementPolicy(
                idOr(clock.getId()),
                allowed,
                Blank.hasText(clock.getSupplementLegalBasis()),
                process.getSteps().stream()
                        .filter(StepFact::asksForSupplement)
                        .map(Step::getId)
                        .collect(Collectors.joining(", ")),
                TimeTotal.of(clock.getRequestSupplementWithin()) != null
                        || TimeTotal.of(clock.getReturnToDeskWithin()) != null);
    }

    private String idOr(@Nullable String id) {
        return Blank.hasText(id) ? id : Blank.orEmpty(procedure.getId());
    }
}
