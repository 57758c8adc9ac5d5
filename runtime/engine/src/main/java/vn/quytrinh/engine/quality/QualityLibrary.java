package vn.quytrinh.engine.quality;

import java.util.List;
import java.util.stream.Stream;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.conformance.library.Library;
import vn.quytrinh.conformance.library.LibraryCheck;
import vn.quytrinh.conformance.library.LibraryProgress;
import vn.quytrinh.conformance.library.LibraryReport;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.ModelFindings;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;

/** The newest draft revisions of the procedures of an agency, checked together. Safe for threads. */
public final class QualityLibrary {

    private final Procedures procedures;
    private final Quality quality;

    /**
     * Makes the use case.
     *
     * @param procedures the drafts
     * @param quality what they are checked against
     */
    public QualityLibrary(Procedures procedures, Quality quality) {
        this.procedures = procedures;
        this.quality = quality;
    }

    /** Checks the procedures of an agency and of those below it; {@code *} checks all. */
    LibraryReport check(String agency, LibraryRequest request, LibraryProgress progress) {
        String territory = agency.equals(ProcedureAgency.ALL) ? null : "VN." + agency;
        var library = new Library(of(agency), request.expected(), request.abolished(), territory);
        CheckContext context = quality.context(territory, agency);
        OwnPacks.Asked asked = quality.asked(agency);
        var check = new LibraryCheck(
                asked.check(),
                procedure -> Stream.concat(ModelFindings.of(procedure).stream(), asked.broken().stream())
                        .toList());
        return check.check(library, context, progress);
    }

    private List<Procedure> of(String agency) {
        return procedures.list().stream()
                .map(DraftSummary::key)
                .flatMap(key -> procedures.find(key).stream())
                .map(OpenDraft::procedure)
                .filter(procedure -> AgencyScope.of(agency).covers(ProcedureAgency.of(procedure)))
                .toList();
    }
}
