package vn.quytrinh.designer.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.calendar.CalendarStore;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.RecordedVersion;

/** Calendars kept in memory. */
public final class TestdataCalendars {
    private TestdataCalendars() {}

    /** Returns calendars of their own, with the shipped one recorded. */
    public static Calendars shipped() {
        Calendars calendars =
                new Calendars(new Store(), entry -> {}, new AtOnce(), () -> Instant.parse("2026-03-02T02:00:00Z"));
        calendars.recordShipped();
        return calendars;
    }

    private static final class Store implements CalendarStore {
        private final List<RecordedVersion> versions = new ArrayList<>();

        @Override
        public List<RecordedVersion> since(long sequence) {
            return versions.stream()
                    .filter(version -> version.sequence() > sequence)
                    .toList();
        }

        @Override
        public List<RecordedVersion> of(String layer) {
            return versions.stream()
                    .filter(version -> version.layer().equals(layer))
                    .toList();
        }

        @Override
        public void add(RecordedVersion version) {
            versions.add(version);
        }
    }

    private static final class AtOnce implements UnitOfWork {
        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }
    }
}
