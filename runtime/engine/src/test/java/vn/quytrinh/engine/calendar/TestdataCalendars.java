package vn.quytrinh.engine.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.ConcurrentChangeException;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.Outage;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.history.CalendarChange;

/** Calendars and outages kept in memory, with a clock that stands until it is moved. */
public final class TestdataCalendars implements UnitOfWork, InstantSource {

    /** An ordinary Wednesday. */
    public static final LocalDate WED_2026_07_15 = LocalDate.of(2026, 7, 15);

    public static final LocalDate SAT_2026_07_18 = LocalDate.of(2026, 7, 18);
    public static final Caller OFFICER = new Caller("can-bo", false);
    public static final String DOCUMENT = "CV 12/UBND";

    final List<AuditLog.Entry> audit = new ArrayList<>();
    final Store store = new Store();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T02:00:00Z"));

    /** Returns the use cases, with the shipped calendar recorded. */
    public Calendars calendars() {
        Calendars calendars = new Calendars(store, this::audit, this, this);
        calendars.recordShipped();
        return calendars;
    }

    /** Returns the use cases of outages. */
    public Outages outages() {
        return new Outages(new Register(), this::audit, this, this);
    }

    /** Moves the clock. */
    public void clock(String instant) {
        now.set(Instant.parse(instant));
    }

    /** Creates the layers of a province and of an agency in it. */
    static void createProvinceAndAgency(Calendars calendars) {
        calendars.create(
                CalendarLayer.empty("H26", "Tỉnh thử", LayerScope.PROVINCE, "VN"), WED_2026_07_15, DOCUMENT, OFFICER);
        calendars.create(
                CalendarLayer.empty("H26.12", "Sở Tư pháp", LayerScope.AGENCY, "H26"),
                WED_2026_07_15,
                DOCUMENT,
                OFFICER);
    }

    /** Returns a change that makes a date a holiday. */
    public static CalendarChange holiday(LocalDate date) {
        return new CalendarChange.PutDay(new SpecialDay(date, DayKind.HOLIDAY, "Nghỉ thử", DOCUMENT, true, null));
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return work.get();
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    private synchronized void audit(AuditLog.Entry entry) {
        audit.add(entry);
    }

    /** Keeps versions; an addition that lost a race is refused like by a database. */
    static final class Store implements CalendarStore {

        private final List<RecordedVersion> versions = new ArrayList<>();

        @Override
        public synchronized List<RecordedVersion> since(long sequence) {
            return versions.stream()
                    .filter(version -> version.sequence() > sequence)
                    .toList();
        }

        @Override
        public synchronized List<RecordedVersion> of(String layer) {
            return versions.stream()
                    .filter(version -> version.layer().equals(layer))
                    .toList();
        }

        @Override
        public synchronized void add(RecordedVersion version) {
            if (version.sequence() != versions.size() + 1) {
                throw new ConcurrentChangeException(null);
            }
            versions.add(version);
        }
    }

    private static final class Register implements OutageStore {

        private final List<RecordedOutage> outages = new ArrayList<>();

        @Override
        public List<RecordedOutage> list() {
            return outages.stream()
                    .sorted(Comparator.comparing(each -> each.outage().from()))
                    .toList();
        }

        @Override
        public Version version() {
            return new Version(
                    outages.size(),
                    outages.stream().filter(each -> each.endedAt() != null).count());
        }

        @Override
        public Optional<RecordedOutage> find(String id) {
            return outages.stream()
                    .filter(each -> each.outage().id().equals(id))
                    .findFirst();
        }

        @Override
        public void add(RecordedOutage outage) {
            outages.add(outage);
        }

        @Override
        public boolean end(String id, LocalDateTime to, Instant at, String by) {
            RecordedOutage before = find(id).orElseThrow();
            if (before.outage().to() != null) {
                return false;
            }
            Outage outage = before.outage();
            outages.set(
                    outages.indexOf(before),
                    new RecordedOutage(
                            new Outage(id, outage.from(), to, outage.system(), outage.document()),
                            before.announcedAt(),
                            before.announcedBy(),
                            at,
                            by));
            return true;
        }
    }
}
