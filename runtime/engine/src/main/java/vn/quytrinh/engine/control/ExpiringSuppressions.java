package vn.quytrinh.engine.control;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.handling.event.VietnamTime;

/** Findings that are set aside and will stand again soon, or do so since not long ago. Safe for threads. */
public final class ExpiringSuppressions {

    /** How long one that has ended is still told of. */
    private static final int DAYS_AFTERWARDS = 30;

    private final ProcedureSheets sheets;
    private final InstantSource clock;

    /**
     * Makes the use case.
     *
     * @param sheets what is set aside in the drafts
     * @param clock tells the time
     */
    public ExpiringSuppressions(ProcedureSheets sheets, InstantSource clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param sheet the procedure
     * @param aside what is set aside
     * @param days how many days it still holds, counting none for its last; below zero when it has ended
     */
    public record Expiring(ProcedureSheet sheet, ProcedureSheet.Aside aside, long days) {}

    /**
     * Returns what ends within some days or has ended in the last thirty, the earliest first.
     *
     * @param agency the agency's id, {@code *} for all
     * @param days how many days ahead to look
     * @param caller who asks
     * @param progress hears how many procedures were read
     * @throws EngineException {@code AGENCY_UNKNOWN} outside the caller's scope
     */
    public List<Expiring> list(String agency, int days, Caller caller, Progress progress) {
        caller.requireSightOf(agency);
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.OFFSET);
        return sheets.of(agency, caller, progress).stream()
                .flatMap(sheet -> sheet.aside().stream()
                        .map(aside -> new Expiring(sheet, aside, aside.until().toEpochDay() - today.toEpochDay())))
                .filter(each -> each.days() <= days && each.days() >= -DAYS_AFTERWARDS)
                .sorted(Comparator.comparing(each -> each.aside().until()))
                .toList();
    }
}
