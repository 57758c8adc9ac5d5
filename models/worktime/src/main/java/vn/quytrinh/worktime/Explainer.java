package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Lays out a timeline day by day, or for hours stretch by stretch. */
final class Explainer {

    private Explainer() {}

    static Explanation explain(Timeline timeline) {
        Deadline deadline = timeline.deadline();
        List<Stretch> stretches = new ArrayList<>();
        long number = 0;
        for (int i = 0; i < timeline.runs().size(); i++) {
            Run run = timeline.runs().get(i);
            boolean isVoid = timeline.isVoid(i);
            LocalDateTime end = end(run);
            if (run.counting() instanceof DayCounting days) {
                DayStretches laid = new DayStretches(timeline.calendar(), days, run, isVoid, i > 0, number);
                laid.layOut(end, stretches);
                number = isVoid ? 0 : laid.number();
            } else if (run.counting() instanceof HourCounting hours) {
                new HourStretches(timeline.calendar(), hours, isVoid).layOut(run.begin(), end, stretches);
            }
            if (run.endedBy() != null) {
                layOutPause(timeline.calendar(), run, run.endedBy(), stretches);
            }
        }
        Wording words = new Summary(timeline, deadline, stretches).words();
        return new Explanation(
                deadline, stretches.stream().map(Stretch::day).toList(), words.vietnamese(), words.english());
    }

    private static LocalDateTime end(Run run) {
        Suspension pause = run.endedBy();
        return pause == null ? run.dueAt() : pause.from();
    }

    private static void layOutPause(WorkingCalendar calendar, Run run, Suspension pause, List<Stretch> stretches) {
        LocalDateTime begin = pause.from().isBefore(run.begin()) ? run.begin() : pause.from();
        for (LocalDateTime from = begin; from.isBefore(pause.to()); from = midnightAfter(from)) {
            LocalDateTime midnight = midnightAfter(from);
            LocalDateTime to = midnight.isAfter(pause.to()) ? pause.to() : midnight;
            LocalDate date = from.toLocalDate();
            stretches.add(Stretch.of(calendar, from, to, date, Stretch.Cause.PAUSED, DayReason.paused(pause)));
        }
    }

    static LocalDateTime midnightAfter(LocalDateTime moment) {
        return moment.toLocalDate().plusDays(1).atStartOfDay();
    }
}
