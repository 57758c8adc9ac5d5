package vn.quytrinh.engine.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.Explanation;

/** What came of trying a draft out. */
public sealed interface Trial {

    /**
     * The rules decided.
     *
     * @param release the draft as a release, kept in memory only
     * @param events what it was decided on
     * @param decision what the runtime would answer
     * @param count the lawful due date day by day, null while the clock has not started
     */
    record Decided(
            Release release,
            List<DossierEvent> events,
            Decision decision,
            @Nullable Explanation count) implements Trial {
        public Decided {
            events = List.copyOf(events);
        }
    }

    /**
     * The rules refused an event.
     *
     * @param denial which one, and why
     */
    record Denied(Denial denial) implements Trial {}

    /**
     * The question could not be answered: the draft cannot be executed, an event names what does not exist, a year has no
     * calendar.
     *
     * @param code a stable code in capitals
     * @param message what was expected, what was found and what to try
     */
    record Failed(String code, Text message) implements Trial {}
}
