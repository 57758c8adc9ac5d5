package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.WorktimeException;

/** The beginning and the end of a session; without both there is none. */
final class SessionFields extends CustomField<List<LocalTime>> {
    private static final Duration STEP = Duration.ofMinutes(30);

    private final TimePicker opens = new TimePicker();
    private final TimePicker closes = new TimePicker();

    SessionFields(String label, @Nullable LocalTime from, @Nullable LocalTime to) {
        setLabel(label);
        Div pair = Blocks.block("session-fields", time(opens, from, label), new Span("–"), time(closes, to, label));
        add(pair);
        updateValue();
    }

    private static TimePicker time(TimePicker field, @Nullable LocalTime value, String label) {
        field.setStep(STEP);
        field.setValue(value);
        field.setAriaLabel(label);
        return field;
    }

    /**
     * Returns the session, or none when both times are empty.
     *
     * @throws WorktimeException {@code SESSION_INVALID} when a time is missing or it does not open before it closes
     */
    List<Session> sessions() {
        if (opens.isEmpty() != closes.isEmpty()) {
            throw new WorktimeException(
                    "SESSION_INVALID",
                    "%s cần cả giờ bắt đầu và giờ kết thúc nhưng chỉ có một. Hãy nhập giờ còn thiếu hoặc xóa giờ kia."
                            .formatted(getLabel()),
                    "Expected %s with a beginning and an end but found only one. Maybe enter the other or clear both."
                            .formatted(getLabel()));
        }
        return opens.isEmpty() ? List.of() : List.of(new Session(opens.getValue(), closes.getValue()));
    }

    @Override
    protected List<LocalTime> generateModelValue() {
        return Stream.of(opens.getValue(), closes.getValue())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<LocalTime> times) {
        opens.setValue(times == null || times.isEmpty() ? null : times.getFirst());
        closes.setValue(times == null || times.size() < 2 ? null : times.getLast());
    }
}
