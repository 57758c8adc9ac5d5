package vn.quytrinh.worktime;

import java.util.List;
import java.util.stream.Collectors;

/** Lists everything that is wrong with a calendar. */
public final class InvalidCalendarException extends WorktimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CalendarFault> faults;

    /**
     * Creates an exception.
     *
     * @param faults the faults, not empty
     */
    public InvalidCalendarException(List<CalendarFault> faults) {
        super(
                "CALENDAR_INVALID",
                faults.stream().map(CalendarFault::vietnamese).collect(Collectors.joining("\n")),
                faults.stream().map(CalendarFault::english).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Returns the faults in the order found.
     *
     * @return the faults, immutable
     */
    public List<CalendarFault> faults() {
        return faults;
    }
}
