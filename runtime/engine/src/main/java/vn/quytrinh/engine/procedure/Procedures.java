package vn.quytrinh.engine.procedure;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;

/** Keeps the drafts of procedures (thủ tục hành chính). Safe for threads. */
public final class Procedures {

    private static final List<String> SEVERITIES = List.of("ERROR", "WARN", "INFO");

    /** The longest note of a version, in characters. */
    public static final int LONGEST_NOTE = 2000;

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
        Procedure procedure = new ProcedureJson().read(JsonText.object(document));
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
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN} when the procedure is of an agency outside the
     *     caller's scope or is to become so, {@code SUPPRESSION_FORBIDDEN} when it sets a finding aside that the newest revision
     *     does not, and the caller may not
     */
    public ImportedDraft importModel(Procedure procedure, Caller caller) {
        caller.require(Role.ANALYST, Role.ADMIN);
        ProcedureAgency.require(procedure, caller);
        byte[] xmi = ModelXmi.write(procedure);
        DraftSummary saved = Retry.write(unitOfWork, () -> {
            Optional<Draft> current = drafts.current(procedure.getId());
            current.ifPresent(draft -> ProcedureAgency.require(draft.agency(), caller));
            SuppressionRight.require(current.map(Procedures::model).orElse(null), procedure, caller);
            int revision = current.map(draft -> draft.summary().revision()).orElse(0);
            return add(procedure, xmi, revision + 1, caller, true, null, "DRAFT_IMPORTED", Map.of());
        });
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
        return find(key).orElseThrow(() -> unknown(key));
    }

    /**
     * Opens the newest draft revision of a procedure, if there is one.
     *
     * @param key the procedure's key
     * @return the draft with a model of its own
     */
    public Optional<OpenDraft> find(String key) {
        return unitOfWork.read(() -> drafts.current(key)).map(draft -> new OpenDraft(draft.summary(), model(draft)));
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
     * Tells what the newest draft revision of a procedure is, without its model.
     *
     * @param key the procedure's key
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public DraftSummary newest(String key) {
        return unitOfWork.read(() -> drafts.current(key)).map(Draft::summary).orElseThrow(() -> unknown(key));
    }

    /**
     * Requires that a procedure is of an agency within somebody's scope, as every change of it does.
     *
     * @param key the procedure's key
     * @param caller who wants to change it
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code AGENCY_FORBIDDEN}
     */
    public void requireAgency(String key, Caller caller) {
        ProcedureAgency.require(agency(key), caller);
    }

    /**
     * Tells whether a procedure is of an agency within somebody's scope.
     *
     * @param key the procedure's key
     * @param caller who asks
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public boolean isWithin(String key, Caller caller) {
        return ProcedureAgency.isWithin(agency(key), caller);
    }

    /**
     * Tells whether somebody may change a procedure: they draw procedures, and it is of one of their agencies.
     *
     * @param key the procedure's key
     * @param caller who asks
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public boolean mayEdit(String key, Caller caller) {
        return caller.has(Role.ANALYST, Role.ADMIN) && isWithin(key, caller);
    }

    private String agency(String key) {
        return unitOfWork.read(() -> drafts.agency(key, drafts.revision(key))
                .or(() -> drafts.current(key).map(Draft::agency))
                .orElseThrow(() -> unknown(key)));
    }

    /**
     * Saves a changed model as the next draft revision. Saving what is there already changes nothing.
     *
     * @param procedure the model
     * @param openedRevision the revision it was opened from
     * @param caller who saves
     * @return the revision that holds the model now
     * @throws EngineException {@code DRAFT_STALE} when somebody saved another revision in between, {@code ROLE_REQUIRED},
     *     {@code AGENCY_FORBIDDEN} and {@code SUPPRESSION_FORBIDDEN} as {@link #importModel} does
     */
    public DraftSummary save(Procedure procedure, int openedRevision, Caller caller) {
        return save(procedure, openedRevision, null, caller);
    }

    /**
     * Saves a changed model as the next draft revision, with a note of what changed.
     *
     * @param procedure the model
     * @param openedRevision the revision it was opened from
     * @param note what changed, of at most {@value #LONGEST_NOTE} characters; null for nothing said
     * @param caller who saves
     * @return the revision that holds the model now
     * @throws EngineException as {@link #save(Procedure, int, Caller)} does, {@code NOTE_TOO_LONG}
     */
    public DraftSummary save(Procedure procedure, int openedRevision, @Nullable String note, Caller caller) {
        caller.require(Role.ANALYST, Role.ADMIN);
        ProcedureAgency.require(procedure, caller);
        requireShort(note);
        byte[] xmi = ModelXmi.write(procedure);
        return Retry.write(unitOfWork, () -> {
            Draft current = drafts.current(procedure.getId()).orElseThrow(() -> unknown(procedure.getId()));
            ProcedureAgency.require(current.agency(), caller);
            if (Arrays.equals(current.xmi(), xmi)) {
                return current.summary();
            }
            if (current.summary().revision() != openedRevision) {
                throw stale(current.summary(), openedRevision);
            }
            SuppressionRight.require(model(current), procedure, caller);
            return add(procedure, xmi, openedRevision + 1, caller, true, note, "DRAFT_SAVED", Map.of());
        });
    }

    /**
     * Saves what somebody has drawn as the next draft revision in their name, when somebody else takes over. Within the
     * transaction of the use case that calls, which asks for the role and writes the audit log.
     *
     * @param person who has drawn it
     * @param procedure the model
     * @param openedRevision the revision it was opened from
     * @param note what the revision says of itself
     * @param caller who takes over, within whose agencies the procedure must be
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code DRAFT_STALE}, {@code NOTE_TOO_LONG}, {@code AGENCY_FORBIDDEN},
     *     {@code SUPPRESSION_FORBIDDEN}
     */
    public DraftSummary saveFor(String person, Procedure procedure, int openedRevision, String note, Caller caller) {
        return save(
                procedure,
                openedRevision,
                note,
                new Caller(person, EnumSet.of(Role.ANALYST), caller.scope(), caller.exempt()));
    }

    /**
     * Returns every revision of a procedure, the newest first.
     *
     * @param key the procedure's key
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public List<DraftVersion> versions(String key) {
        require(key);
        return unitOfWork.read(() -> drafts.versions(key));
    }

    /**
     * Opens a revision of a procedure as it was.
     *
     * @param key the procedure's key
     * @param revision the revision
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code REVISION_UNKNOWN}
     */
    public OpenDraft open(String key, int revision) {
        require(key);
        return unitOfWork
                .read(() -> drafts.find(key, revision))
                .map(draft -> new OpenDraft(draft.summary(), model(draft)))
                .orElseThrow(() -> new EngineException(
                        ErrorKind.NOT_FOUND,
                        "REVISION_UNKNOWN",
                        "Không có phiên bản %d của %s. Hãy xem danh sách phiên bản.".formatted(revision, key),
                        "Expected a revision of %s but there is no revision %d. Maybe look at the list of versions."
                                .formatted(key, revision)));
    }

    /**
     * Saves a change of a draft as the next revision without making the caller one of its authors: for those who review it.
     * The use case that calls asks for the role, this one for the agency.
     *
     * @param key the procedure's key
     * @param openedRevision the revision that is meant, 0 for the newest
     * @param change the change of the model
     * @param caller who changes it
     * @param action what is done, for the audit log
     * @param detail more, for the audit log
     * @return the new revision
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code AGENCY_FORBIDDEN}, {@code DRAFT_STALE}
     */
    public OpenDraft annotate(
            String key,
            int openedRevision,
            Consumer<Procedure> change,
            Caller caller,
            String action,
            Map<String, Object> detail) {
        return Retry.write(unitOfWork, () -> {
            Draft current = drafts.current(key).orElseThrow(() -> unknown(key));
            ProcedureAgency.require(current.agency(), caller);
            int revision = current.summary().revision();
            if (openedRevision != 0 && openedRevision != revision) {
                throw stale(current.summary(), openedRevision);
            }
            Procedure procedure = model(current);
            change.accept(procedure);
            DraftSummary saved =
                    add(procedure, ModelXmi.write(procedure), revision + 1, caller, false, null, action, detail);
            return new OpenDraft(saved, procedure);
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
        List<Finding> findings = Stream.concat(report.findings().stream(), ModelFindings.of(procedure).stream())
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

    private static Procedure model(Draft draft) {
        return ModelXmi.read(draft.xmi(), Procedure.class);
    }

    private DraftSummary add(
            Procedure procedure,
            byte[] xmi,
            int revision,
            Caller caller,
            boolean authored,
            @Nullable String note,
            String action,
            Map<String, Object> detail) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var summary = new DraftSummary(
                procedure.getId(),
                revision,
                orEmpty(procedure.getCode()),
                orEmpty(procedure.getName()),
                now,
                caller.name());
        drafts.add(new Draft(summary, authored, ProcedureAgency.of(procedure), blankToNull(note), xmi));
        Map<String, Object> audited = new HashMap<>(detail);
        audited.put("revision", revision);
        audit.add(new AuditLog.Entry(now, caller.name(), action, summary.key(), CanonicalJson.write(audited)));
        return summary;
    }

    /**
     * Requires that a note is not too long to be kept.
     *
     * @param note the note, null for none
     * @throws EngineException {@code NOTE_TOO_LONG}
     */
    public static void requireShort(@Nullable String note) {
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "NOTE_TOO_LONG",
                    "Cần ghi chú tối đa %d ký tự nhưng nhận được %d. Hãy viết ngắn hơn."
                            .formatted(LONGEST_NOTE, note.length()),
                    "Expected a note of at most %d characters but found %d. Maybe write less."
                            .formatted(LONGEST_NOTE, note.length()));
        }
    }

    /** Returns a note without blanks around it, null when it says nothing. */
    public static @Nullable String blankToNull(@Nullable String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private EngineException unknown(String key) {
        return ProcedureRefusal.unknown(key, list().stream().map(DraftSummary::key));
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
