package vn.quytrinh.designer.collaboration;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDateTime;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.handling.event.VietnamTime;

/** Moments as people say them while they work: the time today, with the date on other days. */
public final class Moments extends LocalWords {

    public Moments(Component owner) {
        super(owner);
    }

    /** Returns a moment like {@code 09:41}, or {@code 20/11 09:41} on another day than today. */
    public String moment(Instant at, Instant now) {
        LocalDateTime time = local(at);
        return format(time, time.toLocalDate().equals(local(now).toLocalDate()) ? "HH:mm" : "dd/MM HH:mm");
    }

    /** Returns a time like {@code 09:41:07}. */
    public String second(Instant at) {
        return format(local(at), "HH:mm:ss");
    }

    /** Returns a moment like {@code 05/03/2026 17:00}. */
    public String full(Instant at) {
        return dayAndTime(local(at));
    }

    private static LocalDateTime local(Instant at) {
        return at.atOffset(VietnamTime.OFFSET).toLocalDateTime();
    }
}
