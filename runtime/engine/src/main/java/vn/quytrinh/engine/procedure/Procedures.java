package vn.quytrinh.engine.procedure;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.conformance.CheckReport;
import vn.quytrinh.conformance.Conformance;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;

/** Keeps the drafts of procedures (thủ tục hành chính). Safe for threads. */
public final class Procedures {

    private static final List<String> SEVERITIES = List.of("ERROR", "WARN", "INFO");

    private final DraftStore drafts;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Conformance conformance;

    /**
     * Makes the use cases.
     *
     * @param drafts where drafts are kept
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     * @param conformance the quality rules
     */
    public Procedures(
            DraftStore drafts, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock, Conformance conformance) {
        this.drafts = drafts;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.conformance = conformance;
    }

    /**
     * Imports a document as a draft: the first revision of a new key, the next one of a known key.
     *
     * @param document a document in the form {@code tthc-internal-procedure}, as UTF-8 JSON
     * @param caller who imports
     * @return the new draft revision with its findings
     * @throws EngineException when the text is not a JSON object
     * @throws vn.quytrinh.procedure.json.ProcedureFormatException with every fault, when it is not a procedure
     */
    public ImportedDraft importJson(byte[] document, Caller caller) {
        ObjectNode node = JsonText.object(document);
        Procedure procedure = new ProcedureJson().read(node);
        if (procedure.getId() == null) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "PROCEDURE_KEY_REQUIRED",
                    "/id: Cần khóa của thủ tục, ví dụ \"ho-tich-khai-sinh\", nhưng không có. Hãy thêm trường \"id\".",
                    "/id: Expected the key of the procedure, such as \"ho-tich-khai-sinh\", but found none. Maybe add the field \"id\".");
        }
        return importModel(procedure, caller);
    }

    /**
     * Imports a model as a draft.
     *
     * @param procedure the model, with its key as id
     * @param caller who imports
     * @return the new draft revision with its findings
     * @throws EngineException {@code ROLE_REQUIRED}
     */
    public ImportedDraft importModel(Procedure procedure, Caller caller) {
        caller.require(Role.ANALYST, Role.ADMIN);
        byte[] xmi = ModelXmi.write(procedure);
        DraftSummary saved = Retry.write(
                unitOfWork,
                () -> add(procedure, xmi, drafts.revision(procedure.getId()) + 1, caller, "DRAFT_IMPORTED"));
        return new ImportedDraft(saved, check(procedure).findings());
    }

    /**
     * Imports the procedures that come with the product, when there is no draft at all.
     *
     * @return how many were imported
     */
    public int importSamples() {
        if (!list().isEmpty()) {
            return 0;
        }
        List<Procedure> samples = SampleProcedures.all();
        samples.forEach(sample -> importModel(sample, Caller.SYSTEM));
        return samples.size();
    }

    /** Returns the newest draft revision of each procedure, by name. */
    public List<DraftSummary> list() {
        return unitOfWork.read(drafts::list);
    }

    /**
     * Opens the newest draft revision of a procedure.
     *
     * @param key the procedure's key
     * @return the draft with a model of its own
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public OpenDraft open(String key) {
        Draft draft = unitOfWork.read(() -> drafts.current(key)).orElseThrow(() -> unknown(key));
        return new OpenDraft(draft.summary(), ModelXmi.read(draft.xmi(), Procedure.class));
    }

    /**
     * Requires that a procedure exists.
     *
     * @param key the procedure's key
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public void require(String key) {
        if (unitOfWork.read(() -> drafts.revision(key)) == 0) {
            throw unknown(key);
        }
    }

    /**
     * Saves a changed model as the next draft revision. Saving what is there already changes nothing.
     *
     * @param procedure the model
     * @param openedRevision the revision it was opened from
     * @param caller who saves
     * @return the revision that holds the model now
     * @throws EngineException {@code DRAFT_STALE} when somebody saved another revision in between, {@code ROLE_REQUIRED}
     */
    public DraftSummary save(Procedure procedure, int openedRevision, Caller caller) {
        caller.require(Role.ANALYST, Role.ADMIN);
        byte[] xmi = ModelXmi.write(procedure);
        return Retry.write(unitOfWork, () -> {
            Draft current = drafts.current(procedure.getId()).orElseThrow(() -> unknown(procedure.getId()));
            if (Arrays.equals(current.xmi(), xmi)) {
                return current.summary();
            }
            if (current.summary().revision() != openedRevision) {
                throw stale(current.summary(), openedRevision);
            }
            return add(procedure, xmi, openedRevision + 1, caller, "DRAFT_SAVED");
        });
    }

    /**
     * Checks the newest draft revision against the quality rules.
     *
     * @param key the procedure's key
     * @return the findings, and the total of every path
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public CheckReport check(String key) {
        return check(open(key).procedure());
    }

    /**
     * Checks a model against the quality rules, its decision tables for gaps, conflicts and rows without use, and its
     * territory.
     *
     * @param procedure the model
     * @return the findings, and the total of every path
     */
    public CheckReport check(Procedure procedure) {
        CheckReport report = conformance.check(procedure);
        List<Finding> findings = Stream.of(
                        report.findings(), TableFindings.of(procedure), TerritoryFindings.of(procedure))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(finding -> SEVERITIES.indexOf(finding.severity())))
                .toList();
        return new CheckReport(findings, report.paths());
    }

    /**
     * Returns the newest draft revision as a document.
     *
     * @param key the procedure's key
     * @return the document in the form {@code tthc-internal-procedure}
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public ObjectNode document(String key) {
        return new ProcedureJson().write(open(key).procedure());
    }

    private DraftSummary add(Procedure procedure, byte[] xmi, int revision, Caller caller, String action) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var summary = new DraftSummary(
                procedure.getId(),
                revision,
                orEmpty(procedure.getCode()),
                orEmpty(procedure.getName()),
                now,
                caller.name());
        drafts.add(new Draft(summary, xmi));
        audit.add(new AuditLog.Entry(
                now, caller.name(), action, summary.key(), CanonicalJson.write(Map.of("revision", revision))));
        return summary;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private EngineException unknown(String key) {
        String known = list().stream().map(DraftSummary::key).limit(20).collect(Collectors.joining(", "));
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "PROCEDURE_UNKNOWN",
                "Không có thủ tục nào mang khóa \"%s\". Các khóa hiện có: %s.".formatted(key, known),
                "Expected the key of a procedure but there is none called \"%s\". Maybe one of: %s."
                        .formatted(key, known));
    }

    private static EngineException stale(DraftSummary current, int opened) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "DRAFT_STALE",
                "Bản thảo %s được mở ở lần sửa %d nhưng %s đã lưu lần sửa %d. Hãy mở lại và làm lại thay đổi."
                        .formatted(current.key(), opened, current.savedBy(), current.revision()),
                "Expected revision %d of the draft %s to be the newest but %s has saved revision %d. Maybe open it again and repeat the change."
                        .formatted(opened, current.key(), current.savedBy(), current.revision()));
    }
}
