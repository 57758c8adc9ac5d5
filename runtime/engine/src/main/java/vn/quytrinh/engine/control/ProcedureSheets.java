package vn.quytrinh.engine.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.Procedures;

/**
 * The control sheets of all procedures. Reading one opens its draft, so that the first look at a large library takes seconds; from
 * then on only what was saved meanwhile is read. Safe for threads.
 */
public final class ProcedureSheets {

    private final Procedures procedures;
    private final Map<String, ProcedureSheet> known = new ConcurrentHashMap<>();

    /**
     * Makes the use case.
     *
     * @param procedures the drafts
     */
    public ProcedureSheets(Procedures procedures) {
        this.procedures = procedures;
    }

    /**
     * Returns the sheets of an agency and of those below it, by name.
     *
     * @param agency the agency's id, {@code *} for all
     * @param caller who asks; what lies outside the caller's agencies is left out
     * @param progress hears how many drafts were read
     */
    public List<ProcedureSheet> of(String agency, Caller caller, Progress progress) {
        AgencyScope asked = AgencyScope.of(agency);
        List<DraftSummary> drafts = procedures.list();
        List<ProcedureSheet> sheets = new ArrayList<>();
        for (DraftSummary draft : drafts) {
            sheet(draft)
                    .filter(sheet ->
                            asked.covers(sheet.agency()) && caller.scope().covers(sheet.agency()))
                    .ifPresent(sheets::add);
            progress.at(sheets.size(), drafts.size());
        }
        known.keySet().retainAll(drafts.stream().map(DraftSummary::key).collect(Collectors.toSet()));
        return sheets;
    }

    /** Returns the sheet of one procedure, if there is such a procedure. */
    Optional<ProcedureSheet> find(String key) {
        return procedures.find(key).map(open -> ProcedureSheet.of(open.summary(), open.procedure()));
    }

    private Optional<ProcedureSheet> sheet(DraftSummary draft) {
        return Optional.ofNullable(known.compute(
                draft.key(),
                (key, last) -> last != null && Objects.equals(last.draft(), draft)
                        ? last
                        : procedures
                                .find(key)
                                .map(open -> ProcedureSheet.of(open.summary(), open.procedure()))
                                .orElse(null)));
    }
}
