package vn.quytrinh.worktime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads and writes layers of calendars as tab-separated lines in UTF-8: {@code calendar}, id, and for others than a nation's
 * name, level and parent; {@code year}, the year, its status and document; {@code hours}, from, to, season, weekdays, sessions,
 * reception sessions, document; a heading, then one special day per line: date, kind, name, document, verified, pairedWith.
 * Blank lines and lines that begin with {@code #} are skipped.
 */
public final class CalendarFormat {

    static final String HEADING = "date\tkind\tname\tdocument\tverified\tpairedWith";

    private CalendarFormat() {}

    /**
     * Reads a layer.
     *
     * @param source the lines, not null; not closed
     * @return the layer
     * @throws InvalidCalendarException with every fault and its line
     * @throws UncheckedIOException when the source cannot be read
     */
    public static CalendarLayer read(Reader source) {
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
        return lines.toLayer();
    }

    /**
     * Writes a layer so that {@link #read} gives an equal one.
     *
     * @param layer the layer, not null
     * @param target where to, not null; flushed, not closed
     * @throws UncheckedIOException when the target cannot be written
     */
    public static void write(CalendarLayer layer, Writer target) {
        StringBuilder text = new StringBuilder();
        text.append(String.join(
                        "\t",
                        "calendar",
                        layer.id(),
                        layer.name(),
                        layer.scope().name(),
                        Objects.toString(layer.parent(), "")))
                .append('\n');
        layer.years()
                .forEach((year, says) -> text.append(String.join(
                                "\t", "year", year.toString(), says.status().name(), says.document()))
                        .append('\n'));
        if (layer.timetable() != null) {
            HoursLines.write(layer.timetable(), text);
        }
        text.append(HEADING).append('\n');
        for (SpecialDay day : layer.days()) {
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

    static CalendarLayer readShipped(String name) {
        try (InputStream stream = Objects.requireNonNull(CalendarFormat.class.getResourceAsStream(name), name)) {
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
