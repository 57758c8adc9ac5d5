package vn.quytrinh.worktime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * Reads and writes calendars as tab-separated lines in UTF-8: {@code calendar<TAB>id}, {@code year<TAB>yyyy<TAB>status}, a
 * heading, then one special day per line: date, kind, name, document, verified, pairedWith. Blank lines and lines that begin
 * with {@code #} are skipped.
 */
public final class CalendarFormat {

    static final String HEADING = "date\tkind\tname\tdocument\tverified\tpairedWith";

    private CalendarFormat() {}

    /**
     * Reads a calendar.
     *
     * @param source the lines, not null; not closed
     * @return the calendar
     * @throws InvalidCalendarException with every fault and its line
     * @throws UncheckedIOException when the source cannot be read
     */
    public static CalendarData read(Reader source) {
        Objects.requireNonNull(source, "source");
        CalendarLines lines = new CalendarLines();
        try {
            BufferedReader buffered = new BufferedReader(source);
            for (String line = buffered.readLine(); line != null; line = buffered.readLine()) {
                lines.accept(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toCalendar();
    }

    /**
     * Writes a calendar so that {@link #read} gives an equal one.
     *
     * @param calendar the calendar, not null
     * @param target where to, not null; flushed, not closed
     * @throws UncheckedIOException when the target cannot be written
     */
    public static void write(CalendarData calendar, Writer target) {
        StringBuilder text = new StringBuilder();
        text.append("calendar\t").append(calendar.id()).append('\n');
        for (Map.Entry<Integer, YearStatus> year : calendar.years().entrySet()) {
            text.append("year\t").append(year.getKey()).append('\t').append(year.getValue());
            text.append('\n');
        }
        text.append(HEADING).append('\n');
        for (SpecialDay day : calendar.days()) {
            text.append(day.date()).append('\t').append(day.kind()).append('\t');
            text.append(day.name()).append('\t').append(day.document()).append('\t');
            text.append(day.verified()).append('\t');
            text.append(Objects.toString(day.pairedWith(), "")).append('\n');
        }
        try {
            target.write(text.toString());
            target.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CalendarData readShipped(String name) {
        try (InputStream stream = Objects.requireNonNull(CalendarFormat.class.getResourceAsStream(name), name)) {
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
