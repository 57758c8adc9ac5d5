package vn.quytrinh.engine.control;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.law.Laws;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.procedure.law.query.LawChange;
import vn.quytrinh.procedure.law.query.LawItem;
import vn.quytrinh.rulebase.Text;

/**
 * The calendar of reviews (lịch xem xét tài liệu): what is to be reviewed by when and why, and who has done so. Safe for threads.
 */
public final class DocumentReviews {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final RegisterStore store;
    private final DocumentRegister register;
    private final Laws laws;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Period interval;

    /**
     * Makes the use cases.
     *
     * @param store where reviews are kept
     * @param register the controlled documents
     * @param laws tells which instruments change
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     * @param interval how long after its approval a document is to be reviewed
     */
    public DocumentReviews(
            RegisterStore store,
            DocumentRegister register,
            Laws laws,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            Period interval) {
        this.store = store;
        this.register = register;
        this.laws = laws;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.interval = interval;
    }

    /**
     * Returns what is to be reviewed up to a day, overdue documents too, the most urgent first.
     *
     * @param agency the agency's id, {@code *} for all
     * @param until the last day that is asked about
     * @param caller who asks
     * @param progress hears how many procedures were read
     * @throws EngineException {@code AGENCY_UNKNOWN} outside the caller's scope
     */
    public List<DueReview> due(String agency, LocalDate until, Caller caller, Progress progress) {
        List<ControlledDocument> documents = register.list(agency, caller, progress);
        Map<String, RegisterStore.Reviewed> last = new HashMap<>();
        unitOfWork
                .read(() -> store.reviews(agency))
                .forEach(review -> last.putIfAbsent(key(review.agency(), review.document()), review));
        Map<String, List<LawChange>> changes = laws.changes(LONG_AGO, later(until, LONG_AGO)).stream()
                .filter(change -> change.subject().item() == LawItem.INSTRUMENT)
                .filter(change -> change.kind() != LawChange.Kind.BEGINS)
                .collect(Collectors.groupingBy(
                        change -> shortNumber(change.subject().series())));
        return documents.stream()
                .flatMap(each -> due(each, last.get(key(each.agency(), each.id())), changes, until))
                .sorted(DueReview.ORDER)
                .toList();
    }

    private Stream<DueReview> due(
            ControlledDocument document,
            RegisterStore.@Nullable Reviewed review,
            Map<String, List<LawChange>> changes,
            LocalDate until) {
        LocalDate last = last(document, review);
        List<ReviewReason> reasons = new ArrayList<>();
        LocalDate planned = document.fields().nextReview();
        if (planned != null && isPlannedSince(document, review)) {
            reasons.add(new ReviewReason(
                    ReviewReason.Kind.PLANNED,
                    planned,
                    new Text("Sổ kiểm soát hẹn xem xét", "The register plans a review")));
        } else if (last != null) {
            reasons.add(new ReviewReason(
                    ReviewReason.Kind.INTERVAL,
                    last.plus(interval),
                    new Text(
                            "Đã " + interval.toTotalMonths() + " tháng từ lần phê duyệt hoặc xem xét gần nhất",
                            interval.toTotalMonths() + " months since it was approved or reviewed last")));
        }
        if (document.sheet() != null) {
            LocalDate since = last == null ? register.today().minus(interval) : last;
            law(document.sheet(), changes, since).forEach(reasons::add);
        }
        reasons.removeIf(reason -> reason.due().isAfter(until));
        return reasons.isEmpty() ? Stream.empty() : Stream.of(new DueReview(document, last, reasons));
    }

    /** A day that was planned before the last review was met by it. */
    private static boolean isPlannedSince(ControlledDocument document, RegisterStore.@Nullable Reviewed review) {
        return review == null
                || document.savedAt() != null && document.savedAt().isAfter(review.recordedAt());
    }

    private static @Nullable LocalDate last(ControlledDocument document, RegisterStore.@Nullable Reviewed review) {
        LocalDate approved = document.sheet() != null && document.sheet().approvedOn() != null
                ? document.sheet().approvedOn()
                : document.fields().effectiveFrom();
        if (review == null) {
            return approved;
        }
        return approved == null ? review.on() : later(review.on(), approved);
    }

    private static Stream<ReviewReason> law(
            ProcedureSheet sheet, Map<String, List<LawChange>> changes, LocalDate since) {
        Set<String> bases =
                sheet.bases().stream().map(DocumentReviews::shortNumber).collect(Collectors.toSet());
        return bases.stream()
                .flatMap(basis -> changes.getOrDefault(basis, List.of()).stream())
                .filter(change -> change.day().isAfter(since))
                .map(change -> new ReviewReason(
                        ReviewReason.Kind.LAW, change.day(), new Text(change.vietnamese(), change.english())));
    }

    /**
     * Notes that a document was reviewed, with why it was due.
     *
     * @param document the document
     * @param reasons why it was due, empty when it was not
     * @param note what came of it
     * @param caller who reviewed it: a quality officer, the contact point or an administrator
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}, {@code DOCUMENT_UNKNOWN} when it is not in the
     *     register of the agency, {@code REVIEW_NOTE_REQUIRED}, {@code NOTE_TOO_LONG}
     */
    public RegisterStore.Reviewed mark(
            ControlledDocument document, List<ReviewReason> reasons, String note, Caller caller) {
        caller.require(Role.QUALITY_OFFICER, Role.CONTACT_POINT, Role.ADMIN);
        caller.requireAgency(document.agency());
        Procedures.requireShort(note);
        String said = Procedures.blankToNull(note);
        if (said == null) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "REVIEW_NOTE_REQUIRED",
                    "Cần ghi kết quả xem xét nhưng bỏ trống. Hãy ghi giữ nguyên hay sửa gì.",
                    "Expected what came of the review but found nothing. Maybe say what stays and what changes.");
        }
        boolean known = register.list(document.agency(), caller, (done, total) -> {}).stream()
                .anyMatch(each -> each.id().equals(document.id()));
        if (!known) {
            throw ControlRefusal.unknown(document.id());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String why = reasons.stream()
                .map(reason -> reason.due() + " " + reason.text().vi())
                .collect(Collectors.joining("\n"));
        var review = new RegisterStore.Reviewed(
                UUID.randomUUID().toString(),
                document.agency(),
                document.id(),
                register.today(),
                now,
                caller.name(),
                said,
                why);
        return unitOfWork.write(() -> {
            store.add(review);
            audit.add(new AuditLog.Entry(
                    now,
                    caller.name(),
                    "DOCUMENT_REVIEWED",
                    document.sheet() == null ? document.agency() : document.id(),
                    CanonicalJson.write(Map.of("document", document.id(), "note", said, "reasons", why))));
            return review;
        });
    }

    /**
     * Returns the reviews that were done, the latest first.
     *
     * @param agency the agency's id, {@code *} for all
     * @param caller who asks
     * @throws EngineException {@code AGENCY_UNKNOWN} outside the caller's scope
     */
    public List<RegisterStore.Reviewed> done(String agency, Caller caller) {
        caller.requireSightOf(agency);
        return unitOfWork.read(() -> store.reviews(agency));
    }

    private static String key(String agency, String document) {
        return agency + " " + document;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Instruments are cited with and without their issuer. */
    private static String shortNumber(String number) {
        return number.replaceFirst("(\\d{4})/.*$", "$1").strip();
    }
}
