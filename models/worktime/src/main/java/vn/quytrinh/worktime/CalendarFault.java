package vn.quytrinh.worktime;

import java.util.Objects;

/**
 * One thing wrong with a calendar.
 *
 * @param line the line of the file, from 1, or 0 when the calendar did not come from a file
 * @param vietnamese what is wrong, in Vietnamese
 * @param english what is wrong, in English
 */
public record CalendarFault(int line, String vietnamese, String english) {

    /** Checks that no part is null. */
    public CalendarFault {
        Objects.requireNonNull(vietnamese, "vietnamese");
        Objects.requireNonNull(english, "english");
    }

    static CalendarFault at(int line, String vietnamese, String english) {
        return line == 0
                ? new CalendarFault(0, vietnamese, english)
                : new CalendarFault(line, "Dòng " + line + ": " + vietnamese, "Line " + line + ": " + english);
    }
}
