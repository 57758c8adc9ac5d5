package vn.quytrinh.engine.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.procedure.territory.Territory;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.WorkingCalendar;
import vn.quytrinh.worktime.WorktimeException;
import vn.quytrinh.worktime.history.CalendarChange;
import vn.quytrinh.worktime.history.CalendarHistory;
import vn.quytrinh.worktime.history.CalendarVersion;
import vn.quytrinh.worktime.statute.NationalDayChoice;
import vn.quytrinh.worktime.statute.StatutoryYear;
import vn.quytrinh.worktime.statute.TetChoice;

/**
 * Keeps the calendars (lịch làm việc) of the nation, provinces, agencies and units. A change adds a version and leaves every
 * calendar within it valid; nothing is taken away. Safe for threads, and for several servers on one store.
 */
public final class Calendars {

    /** The id of the nation's calendar. */
    public static final String NATION = "VN";

    private final CalendarStore store;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final AtomicReference<CurrentCalendars> known = new AtomicReference<>(CurrentCalendars.none());

    /**
     * Makes the use cases.
     *
     * @param store where versions are kept
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Calendars(CalendarStore store, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Records the nation's calendar that comes with the product, when the store holds no calendar at all.
     *
     * @return whether it was recorded now
     */
    public boolean recordShipped() {
        return Retry.write(unitOfWork, () -> {
            CurrentCalendars now = fresh();
            if (now.sequence() > 0) {
                return false;
            }
            Instant at = time(now);
            LocalDate since = LocalDate.of(CalendarLayer.vietnam().years().firstKey(), 1, 1);
            var first = new CalendarVersion(1, at, Caller.SYSTEM.name(), since, "", CalendarLayer.vietnam());
            keep(now, first, "CALENDAR_RECORDED", Map.of());
            return true;
        });
    }

    /** Returns the calendars as they are now, all of one moment. Not for use within a transaction that changes them. */
    public CurrentCalendars current() {
        CurrentCalendars newest = unitOfWork.read(this::fresh);
        return known.accumulateAndGet(newest, (one, other) -> one.sequence() >= other.sequence() ? one : other);
    }

    /** Returns the newest version of each layer, the nation's first, then by level and name. */
    public List<LayerSummary> list() {
        return current().versions().stream()
                .map(LayerSummary::of)
                .sorted(Comparator.comparing(LayerSummary::scope)
                        .thenComparing(LayerSummary::name)
                        .thenComparing(LayerSummary::id))
                .toList();
    }

    /**
     * Finds a layer.
     *
     * @param id the layer's id
     * @return its newest version
     * @throws EngineException {@code CALENDAR_UNKNOWN}
     */
    public CalendarLayer find(String id) {
        return current().version(id).layer();
    }

    /**
     * Lays the newest versions of a layer and those around it over each other.
     *
     * @param id the layer's id
     * @return the stack from the nation down to the layer
     * @throws EngineException {@code CALENDAR_UNKNOWN}
     */
    public CalendarStack stack(String id) {
        return current().stack(id);
    }

    /**
     * Lays the newest versions of the calendar that holds in a territory and those around it over each other.
     *
     * @param territory the territory; one without a calendar has that of the nearest territory around it
     * @return the stack from the nation down to the nearest layer
     */
    public CalendarStack stackOf(Territory territory) {
        return current().stackOf(territory);
    }

    /**
     * Tells what was believed of a calendar at a moment.
     *
     * @param id the layer's id
     * @param moment the moment
     * @return the stack of the versions that were the newest then
     * @throws EngineException {@code CALENDAR_UNKNOWN}, {@code CALENDAR_NOT_RECORDED_YET}
     */
    public CalendarStack stackBelievedAt(String id, Instant moment) {
        return CalendarStack.of(current().path(id).stream()
                .map(each -> believedAt(each, moment).layer())
                .toList());
    }

    /**
     * Returns the version of a layer that was the newest at a moment.
     *
     * @param id the layer's id
     * @param moment the moment
     * @return the version
     * @throws EngineException {@code CALENDAR_UNKNOWN}, {@code CALENDAR_NOT_RECORDED_YET}
     */
    public CalendarVersion believedAt(String id, Instant moment) {
        CalendarHistory history = history(id);
        return history.believedAt(moment)
                .orElseThrow(() -> CalendarRefusal.notBelievedYet(
                        id, moment, history.versions().get(0).recordedAt()));
    }

    /**
     * Returns the compiled calendar of a layer with its office hours.
     *
     * @param id the layer's id
     * @return the calendar, shared until a layer it is made of changes
     * @throws EngineException {@code CALENDAR_UNKNOWN}
     */
    public WorkingCalendar calendar(String id) {
        return current().calendar(id);
    }

    /**
     * Returns all versions of a layer.
     *
     * @param id the layer's id
     * @return the history
     * @throws EngineException {@code CALENDAR_UNKNOWN}
     */
    public CalendarHistory history(String id) {
        List<RecordedVersion> versions = unitOfWork.read(() -> store.of(id));
        if (versions.isEmpty()) {
            throw CalendarRefusal.unknown(
                    id,
                    current().versions().stream()
                            .map(version -> version.layer().id())
                            .toList());
        }
        return new CalendarHistory(
                versions.stream().map(RecordedVersion::version).toList());
    }

    /**
     * Changes a layer, whatever its newest version is.
     *
     * @param id the layer's id
     * @param change the change with its document
     * @param effectiveFrom from which date the document has effect
     * @param caller who changes it
     * @return the new version
     * @throws EngineException {@code CALENDAR_UNKNOWN}, {@code CALENDAR_UNCHANGED}, {@code CALENDAR_DOCUMENT_MISSING};
     *     {@code CALENDAR_YEAR_OFFICIAL} when a proposal is adopted for a year that was announced;
     *     {@code CALENDAR_INVALID} with every fault when it or a calendar within it would contradict itself;
     *     {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}
     */
    public CalendarVersion change(String id, CalendarChange change, LocalDate effectiveFrom, Caller caller) {
        return change(id, change, effectiveFrom, null, caller);
    }

    /**
     * Changes a layer that was looked at before.
     *
     * @param id the layer's id
     * @param change the change with its document
     * @param effectiveFrom from which date the document has effect
     * @param openedVersion the number of the version that was looked at, null for whatever is the newest
     * @param caller who changes it
     * @return the new version
     * @throws EngineException as {@link #change(String, CalendarChange, LocalDate, Caller)}, or {@code CALENDAR_STALE} when
     *     somebody recorded another version in between
     */
    public CalendarVersion change(
            String id, CalendarChange change, LocalDate effectiveFrom, @Nullable Integer openedVersion, Caller caller) {
        requireRight(id, caller);
        return Retry.write(unitOfWork, () -> {
            CurrentCalendars now = fresh();
            CalendarVersion newest = now.version(id);
            if (openedVersion != null && openedVersion != newest.number()) {
                throw CalendarRefusal.stale(newest, openedVersion);
            }
            var edit = CalendarEdit.of(now, id, change, effectiveFrom, time(now), caller);
            keep(now, edit.version(), "CALENDAR_CHANGED", edit.detail());
            return edit.version();
        });
    }

    /**
     * Tells what a change would do, without storing anything.
     *
     * @param id the layer's id
     * @param change the change with its document
     * @return the preview
     * @throws EngineException as {@link #change(String, CalendarChange, LocalDate, Caller)}
     */
    public Preview preview(String id, CalendarChange change) {
        CurrentCalendars now = current();
        var edit = CalendarEdit.of(now, id, change, LocalDate.EPOCH, time(now), Caller.SYSTEM);
        return edit.preview(now);
    }

    /**
     * Creates a layer within another one.
     *
     * @param layer the layer
     * @param effectiveFrom from which date its document has effect
     * @param document the document it rests on
     * @param caller who creates it
     * @return its first version
     * @throws EngineException {@code CALENDAR_EXISTS}, {@code CALENDAR_PARENT_UNKNOWN}, {@code CALENDAR_DOCUMENT_MISSING},
     *     {@code ID_INVALID}; {@code CALENDAR_INVALID} with every fault; {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}
     */
    public CalendarVersion create(CalendarLayer layer, LocalDate effectiveFrom, String document, Caller caller) {
        requireRight(layer.id(), caller);
        CalendarRefusal.requireCode(layer.id());
        if (document.isBlank()) {
            throw CalendarRefusal.documentMissing(layer.id());
        }
        return Retry.write(unitOfWork, () -> {
            CurrentCalendars now = fresh();
            if (now.has(layer.id())) {
                throw CalendarRefusal.exists(layer.id());
            }
            if (!now.has(layer.parent())) {
                throw CalendarRefusal.parentUnknown(layer.id(), String.valueOf(layer.parent()));
            }
            var first = new CalendarVersion(1, time(now), caller.name(), effectiveFrom, document, layer);
            now.with(first).requireSound(layer.id());
            keep(now, first, "CALENDAR_CREATED", Map.of());
            return first;
        });
    }

    /**
     * Proposes the statutory days off of a year.
     *
     * @param id the id of the layer that may adopt it
     * @param year the year, 2014–2149
     * @param tet how the days of Tết lie, null for what is to be expected
     * @param nationalDay which day beside 02/9 is off, null for what is to be expected
     * @return the proposal, for {@link CalendarChange.AdoptYear}
     * @throws EngineException {@code CALENDAR_UNKNOWN}, {@code STATUTORY_YEAR_OUT_OF_RANGE}
     */
    public YearProposal proposal(
            String id, int year, @Nullable TetChoice tet, @Nullable NationalDayChoice nationalDay) {
        CalendarStack stack = stack(id);
        try {
            StatutoryYear expected = StatutoryYear.of(year);
            StatutoryYear chosen = expected.withTet(tet == null ? expected.tet() : tet)
                    .withNationalDay(nationalDay == null ? expected.nationalDay() : nationalDay);
            return new YearProposal(chosen, chosen.proposal(), chosen.missingFrom(stack.data()));
        } catch (WorktimeException e) {
            throw CalendarRefusal.of(e);
        }
    }

    private CurrentCalendars fresh() {
        CurrentCalendars before = known.get();
        return before.with(store.since(before.sequence()));
    }

    /** The versions of all layers lie in the order of their times, also when the clocks of two servers differ. */
    private Instant time(CurrentCalendars now) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.sequence() > 0 && now.last().recordedAt().isAfter(at)
                ? now.last().recordedAt()
                : at;
    }

    private void keep(CurrentCalendars now, CalendarVersion version, String action, Map<String, Object> detail) {
        store.add(RecordedVersion.of(now.sequence() + 1, version));
        Map<String, Object> more = new TreeMap<>(detail);
        more.put("version", version.number());
        more.put("effectiveFrom", version.effectiveFrom().toString());
        more.put("document", version.document());
        audit.add(new AuditLog.Entry(
                version.recordedAt(),
                version.recordedBy(),
                action,
                version.layer().id(),
                CanonicalJson.write(more)));
    }

    /** A layer bears the id of its agency; the nation's may only be changed by those who act for all. */
    private static void requireRight(String layer, Caller caller) {
        caller.require(Role.ANALYST, Role.ADMIN);
        caller.requireAgency(layer);
    }
}
