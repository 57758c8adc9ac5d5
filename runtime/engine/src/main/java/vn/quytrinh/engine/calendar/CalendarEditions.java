package vn.quytrinh.engine.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.calendar.CalendarEdition;
import vn.quytrinh.handling.calendar.CalendarRegister;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.procedure.territory.Territory;

/** Finds calendars as they stood at any time; no version is ever taken away. Safe for threads. */
public final class CalendarEditions {

    private static final int MOST = 64;

    private final CalendarStore store;
    private final UnitOfWork unitOfWork;
    private final Map<Key, NamedEdition> kept = new Latest<>();
    private final Map<Long, CurrentCalendars> stood = new Latest<>();

    /**
     * Makes the use case.
     *
     * @param store where versions are kept
     * @param unitOfWork the transactions
     */
    public CalendarEditions(CalendarStore store, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
    }

    private record Key(String layer, long sequence) {}

    /** Keeps what was asked for last. */
    private static final class Latest<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        private Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }

    /**
     * Returns all calendars as they stood after a version was entered.
     *
     * @param sequence the version's place among those of all layers
     */
    public CurrentCalendars at(long sequence) {
        synchronized (stood) {
            CurrentCalendars known = stood.get(sequence);
            if (known != null) {
                return known;
            }
        }
        List<RecordedVersion> versions = unitOfWork.read(() -> store.since(0));
        CurrentCalendars read = CurrentCalendars.none()
                .with(versions.stream()
                        .filter(version -> version.sequence() <= sequence)
                        .toList());
        if (read.sequence() == sequence) {
            synchronized (stood) {
                stood.put(sequence, read);
            }
        }
        return read;
    }

    /**
     * Returns the calendar that held in a territory after a version was entered.
     *
     * @param territory the territory; one without a calendar has that of the nearest territory around it
     * @param calendars all calendars as they stood
     */
    public NamedEdition of(Territory territory, CurrentCalendars calendars) {
        return edition(calendars.nearest(territory), calendars);
    }

    private NamedEdition edition(String layer, CurrentCalendars calendars) {
        var key = new Key(layer, calendars.sequence());
        synchronized (kept) {
            NamedEdition known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        var made = new NamedEdition(layer, calendars.sequence(), CalendarEdition.of(calendars.stack(layer)));
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    /** Returns the calendars that the events of a history name; those this server does not know are left out. */
    public CalendarRegister register(List<DossierEvent> events) {
        List<CalendarEdition> named = events.stream()
                .filter(event -> event.type() == EventType.CALENDAR_CHANGED)
                .flatMap(event -> named(event).stream())
                .toList();
        return named.isEmpty() ? CalendarRegister.NONE : CalendarRegister.of(named);
    }

    private Optional<CalendarEdition> named(DossierEvent event) {
        String layer = event.text("calendar");
        if (layer == null || !(event.data().get("sequence") instanceof Number sequence)) {
            return Optional.empty();
        }
        synchronized (kept) {
            NamedEdition known = kept.get(new Key(layer, sequence.longValue()));
            if (known != null) {
                return Optional.of(known.edition());
            }
        }
        CurrentCalendars calendars = at(sequence.longValue());
        return calendars.has(layer) && calendars.sequence() == sequence.longValue()
                ? Optional.of(edition(layer, calendars).edition())
                : Optional.empty();
    }
}
