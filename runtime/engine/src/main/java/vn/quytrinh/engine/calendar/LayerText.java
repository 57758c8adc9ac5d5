package vn.quytrinh.engine.calendar;

import java.io.StringReader;
import java.io.StringWriter;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.worktime.CalendarFormat;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.WorktimeException;

/** The text in which a layer is kept. Nothing is written that would not be read back as it was. */
final class LayerText {

    private LayerText() {}

    static String write(CalendarLayer layer) {
        var text = new StringWriter();
        CalendarFormat.write(layer, text);
        if (!isReadBack(layer, text.toString())) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "CALENDAR_UNWRITABLE",
                    "Lịch %s phải ghi được thành các dòng văn bản nhưng đọc lại không giống. Có thể tên hoặc số văn bản có ký tự điều khiển."
                            .formatted(layer.id()),
                    "Expected the calendar %s to be lines of text but it reads back differently. Maybe a name or a document holds a control character."
                            .formatted(layer.id()));
        }
        return text.toString();
    }

    static CalendarLayer read(String text) {
        return CalendarFormat.read(new StringReader(text));
    }

    private static boolean isReadBack(CalendarLayer layer, String text) {
        try {
            return read(text).equals(layer);
        } catch (WorktimeException unreadable) {
            return false;
        }
    }
}
