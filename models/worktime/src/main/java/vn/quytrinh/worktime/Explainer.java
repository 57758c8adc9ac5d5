package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Lays out a timeline day by day, or for hours stretch by stretch. */
final class Explainer {

    private final Timeline timeline;
    private final List<Stretch> stretches = new ArrayList<>();
    private long number;

    private Explainer(Timeline timeline) {
        this.timeline = timeline;
    }

    static Explanation explain(Timeline timeline) {
        return new Explainer(timeline).explain();
    }

    private Explanation explain() {
        Deadline deadline = timeline.deadline();
        for (int i = 0; i < timeline.runs().size(); i++) {
            Run run = timeline.runs().get(i);
            if (run.counting() instanceof CompoundCounting compound) {
                layOutParts(compound, run, i);
            } else {
                layOut(run, end(run), end(run).toLocalDate(), i);
            }
            if (run.endedBy() != null) {
                layOutPause(run, run.endedBy());
            }
        }
        Wording words = new Summary(timeline, deadline, stretches).words();
        return new Explanation(
                deadline, stretches.stream().map(Stretch::day).toList(), words.vietnamese(), words.english());
    }

    /** Lays out one period until a moment, days until the given last one. */
    private void layOut(Run run, LocalDateTime end, LocalDate last, int index) {
        WorkingCalendar calendar = timeline.calendar();
        boolean isVoid = timeline.isVoid(index);
        if (run.counting() instanceof DayCounting days) {
            DayStretches laid = new DayStretches(calendar, days, run, isVoid, index > 0, number);
            laid.layOut(end, last, stretches);
            number = isVoid ? 0 : laid.number();
        } else if (run.counting() instanceof HourCounting hours) {
            new HourStretches(calendar, hours, isVoid).layOut(run.begin(), end, stretches);
        }
    }

    /** Lays out the parts of a run one after the other, each numbering its own days. */
    private void layOutParts(CompoundCounting compound, Run run, int index) {
        List<Run> legs = compound.legs(run.begin());
        LocalDateTime end = end(run);
        for (int i = 0; i < legs.size(); i++) {
            Run leg = legs.get(i);
            LocalDateTime legEnd = compound.parts().get(i).nominalEnd(leg);
            boolean over = i < legs.size() - 1 && !legEnd.isAfter(end);
            if (!over) {
                layOut(leg, end, end.toLocalDate(), index);
                return;
            }
            layOut(leg, legEnd, legEnd.minusNanos(1).toLocalDate(), index);
            number = 0;
        }
    }

    private static LocalDateTime end(Run run) {
        Suspension pause = run.endedBy();
        return pause == null ? run.dueAt() : pause.from();
    }

    private void layOutPause(Run run, Suspension pause) {
        LocalDateTime begin = pause.from().isBefore(run.begin()) ? run.begin() : pause.from();
        for (LocalDateTime from = begin; from.isBefore(pause.to()); from = midnightAfter(from)) {
            LocalDateTime midnight = midnightAfter(from);
            LocalDateTime to = midnight.isAfter(pause.to()) ? pause.to() : midnight;
            LocalDate date = from.toLocalDate();
            stretches.add(
                    Stretch.of(timeline.calendar(), from, to, date, Stretch.Cause.PAUSED, DayReason.paused(pause)));
        }
    }

    static LocalDateTime midnightAfter(LocalDateTime moment) {
        return moment.toLocalDate().plusDays(1).atStartOfDay();
    }
}
