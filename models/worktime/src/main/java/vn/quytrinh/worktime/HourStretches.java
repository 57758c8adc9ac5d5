package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Lays out a run of hours: what counts of each date, and what lies between. */
record HourStretches(WorkingCalendar calendar, HourCounting counting, boolean isVoid) {

    void layOut(LocalDateTime begin, LocalDateTime end, List<Stretch> stretches) {
        for (LocalDateTime from = begin; from.isBefore(end); from = Explainer.midnightAfter(from)) {
            LocalDateTime to = min(end, Explainer.midnightAfter(from));
            if (counting.unit() == LegalUnit.CLOCK_HOUR) {
                open(from, to, stretches);
            } else {
                layOutOffice(from, to, stretches);
            }
        }
    }

    private void layOutOffice(LocalDateTime begin, LocalDateTime end, List<Stretch> stretches) {
        LocalDate date = begin.toLocalDate();
        LocalDateTime reached = begin;
        for (Session session : calendar.sessionsOn(date)) {
            LocalDateTime opens = max(reached, min(end, date.atTime(session.opens())));
            LocalDateTime closes = max(opens, min(end, date.atTime(session.closes())));
            closed(reached, opens, stretches);
            open(opens, closes, stretches);
            reached = closes;
        }
        closed(reached, end, stretches);
    }

    private void open(LocalDateTime from, LocalDateTime to, List<Stretch> stretches) {
        if (from.isBefore(to)) {
            Stretch.Cause cause = isVoid ? Stretch.Cause.RESTARTED : Stretch.Cause.COUNTED;
            Wording words = isVoid ? DayReason.restarted() : DayReason.hours(counting.unit());
            stretches.add(Stretch.of(calendar, from, to, from.toLocalDate(), cause, words));
        }
    }

    private void closed(LocalDateTime from, LocalDateTime to, List<Stretch> stretches) {
        if (from.isBefore(to)) {
            LocalDate date = from.toLocalDate();
            boolean off = !calendar.isWorkingDay(date);
            Stretch.Cause cause = off ? Stretch.Cause.DAY_OFF : Stretch.Cause.CLOSED;
            Wording words = off ? DayReason.ofCalendar(calendar, date) : DayReason.closed();
            stretches.add(Stretch.of(calendar, from, to, date, cause, words));
        }
    }

    private static LocalDateTime min(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDateTime max(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }
}
