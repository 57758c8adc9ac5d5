package vn.quytrinh.handling.calendar;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.worktime.WorkingCalendar;

/** The calendars that the events of a history name, found by the hash of what they say. */
public final class CalendarRegister {

    /** Knows no calendar: for histories that name none. */
    public static final CalendarRegister NONE = new CalendarRegister(Map.of());

    private final Map<String, CalendarEdition> editions;

    private CalendarRegister(Map<String, CalendarEdition> editions) {
        this.editions = editions;
    }

    /** Returns a register of editions. */
    public static CalendarRegister of(Collection<CalendarEdition> editions) {
        return new CalendarRegister(editions.stream()
                .collect(Collectors.toUnmodifiableMap(CalendarEdition::hash, Function.identity(), (one, same) -> one)));
    }

    /**
     * Returns the calendar that an event names.
     *
     * @param event a CALENDAR_CHANGED
     * @throws HandlingException {@code CALENDAR_CHANGE_UNKNOWN} when it is not here: then nobody can tell what the event says
     */
    public WorkingCalendar calendar(DossierEvent event) {
        String hash = event.text("hash");
        CalendarEdition edition = hash == null ? null : editions.get(hash);
        if (edition == null) {
            throw new HandlingException(
                    "CALENDAR_CHANGE_UNKNOWN",
                    "Sự kiện %s: CALENDAR_CHANGED cần data.calendar, data.sequence và data.hash của một lịch mà máy chủ này đã ghi nhưng không có lịch nào như vậy. Sự kiện này do máy chủ ghi; hãy lấy lịch sử từ chính máy chủ đó."
                            .formatted(event.eventId()),
                    "Event %s: expected data.calendar, data.sequence and data.hash of CALENDAR_CHANGED to name a calendar that this server has recorded but there is none. Maybe take the history from the server that recorded it."
                            .formatted(event.eventId()));
        }
        return edition.calendar();
    }
}
