package vn.quytrinh.engine.trial;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the minutes of a day at which a receipt is promised another date than a minute before. */
final class CutOff {
    private static final int FIRST_HOUR = 6;
    private static final int HOURS = 16;
    private static final int STEP_MINUTES = 15;
    /** A limit in hours promises another moment at every minute: that has no cut-off. */
    private static final int MOST = 4;

    private final Function<LocalDateTime, @Nullable LocalDateTime> due;

    /**
     * @param due what is promised to a dossier that comes in at a moment, null for nothing
     */
    CutOff(Function<LocalDateTime, @Nullable LocalDateTime> due) {
        this.due = due;
    }

    /** Returns the first minute of each new promise. */
    List<LocalDateTime> of(LocalDate day) {
        List<LocalDateTime> found = new ArrayList<>();
        LocalDateTime last = day.atTime(FIRST_HOUR, 0);
        for (int minutes = STEP_MINUTES; minutes <= HOURS * 60; minutes += STEP_MINUTES) {
            LocalDateTime next = day.atTime(FIRST_HOUR, 0).plusMinutes(minutes);
            if (differ(last, next)) {
                found.add(between(last, next));
            }
            last = next;
        }
        return found.size() > MOST ? List.of() : found;
    }

    private LocalDateTime between(LocalDateTime before, LocalDateTime after) {
        LocalDateTime low = before;
        LocalDateTime moment = before.plusMinutes(1);
        while (moment.isBefore(after) && !differ(low, moment)) {
            moment = moment.plusMinutes(1);
        }
        return moment;
    }

    private boolean differ(LocalDateTime one, LocalDateTime other) {
        return !Objects.equals(due.apply(one), due.apply(other));
    }
}
