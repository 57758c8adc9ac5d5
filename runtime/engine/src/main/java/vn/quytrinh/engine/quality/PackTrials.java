package vn.quytrinh.engine.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.conformance.element.ElementsOf;
import vn.quytrinh.conformance.pack.CaseRun;
import vn.quytrinh.conformance.pack.CompiledPack;
import vn.quytrinh.conformance.pack.PackCases;
import vn.quytrinh.conformance.pack.PackCoverage;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.QualityPack;

/**
 * Tries a pack that is being written (bộ quy tắc đang soạn) and stored nowhere: what it would find in the library of an agency, and
 * what its cases give. Safe for threads.
 */
public final class PackTrials {

    private final Procedures procedures;
    private final Quality quality;

    /**
     * Makes the use case.
     *
     * @param procedures the drafts
     * @param quality what they are checked against
     */
    public PackTrials(Procedures procedures, Quality quality) {
        this.procedures = procedures;
        this.quality = quality;
    }

    /**
     * A procedure in which a pack finds something.
     *
     * @param key the procedure's key, empty for the records and calendar of the agency itself
     * @param code the procedure's code
     * @param name the procedure's name
     * @param findings what it finds
     */
    public record Hit(String key, String code, String name, List<Finding> findings) {

        public Hit {
            findings = List.copyOf(findings);
        }
    }

    /** Hears how far a trial has come, and ends it. */
    public interface Watcher {

        /** Tells whether somebody still waits for the answer. */
        boolean goesOn();

        /**
         * Hears that a procedure was looked at.
         *
         * @param done how many were
         * @param total how many there are
         * @param hit what was found in it, null for nothing
         */
        void looked(int done, int total, @Nullable Hit hit);
    }

    /**
     * Compiles a pack without publishing it.
     *
     * @param pack the pack, not null
     * @throws EngineException {@code PACK_INVALID} with every fault
     */
    public CompiledPack compile(QualityPack pack) {
        return OwnPacks.compile(pack);
    }

    /**
     * Finds what a pack would find in the newest draft revisions of an agency and of those below it.
     *
     * @param agency the agency's id, {@code *} for every procedure
     * @param pack the pack
     * @param caller who asks
     * @param watcher hears of each procedure and may end the trial
     * @throws EngineException {@code AGENCY_INVALID}, {@code AGENCY_UNKNOWN} outside the caller's scope
     */
    public void hits(String agency, CompiledPack pack, Caller caller, Watcher watcher) {
        caller.requireSightOf(agency);
        List<DraftSummary> drafts = procedures.list();
        Map<String, CheckContext> contexts = new HashMap<>();
        int done = 0;
        watcher.looked(done, drafts.size(), ofAgency(agency, pack).orElse(null));
        for (DraftSummary draft : drafts) {
            if (!watcher.goesOn()) {
                return;
            }
            Hit hit = procedures
                    .find(draft.key())
                    .filter(open -> AgencyScope.of(agency).covers(ProcedureAgency.of(open.procedure())))
                    .flatMap(open -> of(draft, open.procedure(), pack, contexts))
                    .orElse(null);
            watcher.looked(++done, drafts.size(), hit);
        }
    }

    private Optional<Hit> ofAgency(String agency, CompiledPack pack) {
        String territory = agency.equals(ProcedureAgency.ALL) ? null : "VN." + agency;
        CheckContext context = quality.context(territory, agency);
        return hit("", "", "", pack.check(ElementsOf.agency(context, List.of()), context, territory, rule -> true));
    }

    private Optional<Hit> of(
            DraftSummary draft, Procedure procedure, CompiledPack pack, Map<String, CheckContext> contexts) {
        String territory = procedure.getTerritory();
        String agency = ProcedureAgency.of(procedure);
        CheckContext context = contexts.computeIfAbsent(
                agency + " " + Objects.requireNonNullElse(territory, ""), wanted -> quality.context(territory, agency));
        List<Finding> found = pack.check(ElementsOf.procedure(procedure, context), context, territory, rule -> true);
        return hit(draft.key(), draft.code(), draft.name(), found);
    }

    private static Optional<Hit> hit(String key, String code, String name, List<Finding> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(new Hit(key, code, name, found));
    }

    /**
     * Runs the cases of a pack by its own rules alone.
     *
     * @param pack the pack
     * @return what each case gave, and how far the cases try each rule
     */
    public PackRun run(CompiledPack pack) {
        QualityCheck check = ShippedRules.check(none -> false).with(List.of(pack));
        List<CaseRun> runs = new PackCases(check).run(pack);
        return new PackRun(pack, runs, PackCoverage.of(pack, runs));
    }
}
