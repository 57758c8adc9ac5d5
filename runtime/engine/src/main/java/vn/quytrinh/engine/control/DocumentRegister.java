package vn.quytrinh.engine.control;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.json.PlainValues;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * The register of documents under control (sổ kiểm soát tài liệu). The ISO procedure of an administrative procedure is known by its
 * model; the register adds who has copies, what it replaces and when it is reviewed. Other documents stand in the register alone.
 * Safe for threads.
 */
public final class DocumentRegister {

    private static final int LONGEST = 500;
    private static final Pattern YEARS = Pattern.compile("|[1-9][0-9]?|100");

    private final RegisterStore store;
    private final ProcedureSheets sheets;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use cases.
     *
     * @param store where the register is kept
     * @param sheets what the drafts say of their control
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public DocumentRegister(
            RegisterStore store, ProcedureSheets sheets, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.store = store;
        this.sheets = sheets;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Returns the documents of an agency and of those below it: the procedures by name, then the others by code.
     *
     * @param agency the agency's id, {@code *} for all
     * @param caller who asks
     * @param progress hears how many procedures were read
     * @throws EngineException {@code AGENCY_UNKNOWN} outside the caller's scope
     */
    public List<ControlledDocument> list(String agency, Caller caller, Progress progress) {
        caller.requireSightOf(agency);
        List<ProcedureSheet> procedures = sheets.of(agency, caller, progress);
        List<RegisterStore.Entry> entries = unitOfWork.read(() -> store.newest(agency));
        Map<String, RegisterStore.Entry> byId = entries.stream()
                .collect(Collectors.toMap(RegisterStore.Entry::document, Function.identity(), (one, other) -> one));
        List<ControlledDocument> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (ProcedureSheet sheet : procedures) {
            keys.add(sheet.draft().key());
            rows.add(row(sheet, Optional.ofNullable(byId.get(sheet.draft().key()))));
        }
        entries.stream()
                .filter(entry -> !keys.contains(entry.document()) && !isOfProcedure(entry))
                .map(entry -> new ControlledDocument(
                        entry.agency(), entry.document(), entry.version(), entry.savedAt(), entry.fields(), null))
                .forEach(rows::add);
        return rows;
    }

    private static boolean isOfProcedure(RegisterStore.Entry entry) {
        return entry.fields().kind() == DocumentKind.ISO_PROCEDURE
                && entry.fields().title().isEmpty();
    }

    private static ControlledDocument row(ProcedureSheet sheet, Optional<RegisterStore.Entry> entry) {
        return new ControlledDocument(
                sheet.agency(),
                sheet.draft().key(),
                entry.map(RegisterStore.Entry::version).orElse(0),
                entry.map(RegisterStore.Entry::savedAt).orElse(null),
                sheet.control().with(entry.map(RegisterStore.Entry::fields).orElse(DocumentFields.NONE)),
                sheet);
    }

    /**
     * Saves what the register says of a document as the next version.
     *
     * @param agency whose document it is
     * @param document the procedure's key or the document's id, empty for a new document
     * @param fields what is said of it; of a procedure only what its model does not say is kept
     * @param openedVersion the version it was opened from, 0 for a new one
     * @param caller who saves: a quality officer or an administrator
     * @return the version that is there now
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}, {@code DOCUMENT_INVALID}, {@code DOCUMENT_STALE}
     */
    public RegisterStore.Entry save(
            String agency, String document, DocumentFields fields, int openedVersion, Caller caller) {
        caller.require(Role.QUALITY_OFFICER, Role.ADMIN);
        caller.requireAgency(agency);
        boolean procedure = !document.isEmpty() && sheets.find(document).isPresent();
        requireValid(fields, procedure);
        DocumentFields kept = procedure ? DocumentFields.NONE.with(fields) : fields;
        String id = document.isEmpty() ? "doc-" + UUID.randomUUID() : document;
        return Retry.write(unitOfWork, () -> {
            Optional<RegisterStore.Entry> current =
                    store.versions(agency, id).stream().findFirst();
            if (current.isPresent() && current.get().fields().equals(kept)) {
                return current.get();
            }
            int version = current.map(RegisterStore.Entry::version).orElse(0);
            if (version != openedVersion) {
                throw ControlRefusal.stale(
                        fields.code().isEmpty() ? id : fields.code(),
                        openedVersion,
                        version,
                        current.map(RegisterStore.Entry::savedBy).orElse(""));
            }
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var entry = new RegisterStore.Entry(agency, id, version + 1, now, caller.name(), kept);
            store.add(entry);
            audit.add(new AuditLog.Entry(
                    now,
                    caller.name(),
                    "DOCUMENT_CONTROLLED",
                    procedure ? id : agency,
                    CanonicalJson.write(Map.of("document", id, "code", fields.code(), "version", entry.version()))));
            return entry;
        });
    }

    private static void requireValid(DocumentFields fields, boolean procedure) {
        boolean tooLong = Stream.concat(
                        Stream.of(
                                fields.code(),
                                fields.title(),
                                fields.revision(),
                                fields.author(),
                                fields.reviewer(),
                                fields.approver(),
                                fields.supersedes()),
                        fields.distribution().stream())
                .anyMatch(text -> text.length() > LONGEST || !PlainValues.isStorable(text));
        if (tooLong) {
            throw ControlRefusal.invalid(
                    "Cần mỗi ô tối đa " + LONGEST + " ký tự, không có ký tự điều khiển. Hãy viết ngắn hơn.",
                    "Expected at most " + LONGEST
                            + " characters in a field and no control characters. Maybe write less.");
        }
        if (!procedure && (fields.code().isBlank() || fields.title().isBlank())) {
            throw ControlRefusal.invalid(
                    "Tài liệu cần mã hiệu và tên nhưng thiếu. Hãy ghi cả hai.",
                    "Expected the document to have a code and a title but one is missing. Maybe fill in both.");
        }
        if (!YEARS.matcher(fields.retention()).matches()) {
            throw ControlRefusal.invalid(
                    "Thời gian lưu là số năm từ 1 đến 100 nhưng nhận được \"" + fields.retention()
                            + "\". Hãy ghi số năm.",
                    "Expected the retention to be 1 to 100 years but found \"" + fields.retention()
                            + "\". Maybe give the number of years.");
        }
        if (!procedure
                && fields.nextReview() != null
                && fields.effectiveFrom() != null
                && fields.nextReview().isBefore(fields.effectiveFrom())) {
            throw ControlRefusal.invalid(
                    "Ngày xem xét tiếp theo " + fields.nextReview() + " trước ngày hiệu lực " + fields.effectiveFrom()
                            + ". Hãy chọn ngày sau.",
                    "Expected the next review not to be before the first day " + fields.effectiveFrom() + " but found "
                            + fields.nextReview() + ". Maybe choose a later day.");
        }
    }

    /**
     * Returns every version of what the register says of a document, the newest first.
     *
     * @param agency whose document it is
     * @param document the procedure's key or the document's id
     * @param caller who asks
     * @throws EngineException {@code AGENCY_UNKNOWN} outside the caller's scope
     */
    public List<RegisterStore.Entry> history(String agency, String document, Caller caller) {
        caller.requireSightOf(agency);
        return unitOfWork.read(() -> store.versions(agency, document));
    }

    /** Returns today's date in Vietnam. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.OFFSET);
    }
}
