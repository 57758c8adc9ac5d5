package vn.quytrinh.worktime.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.SpecialDay;

/** What one writes first: a loop over dates with a look into a map of holidays. */
final class NaiveWalk {

    private static final LocalTime CUTOFF = LocalTime.of(15, 0);

    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final OfficeHours hours;

    NaiveWalk(CalendarData data, OfficeHours hours) {
        data.days().forEach(day -> special.put(day.date(), day));
        this.hours = hours;
    }

    LocalDateTime days(LocalDateTime received, int amount) {
        LocalDate day = received.toLocalDate();
        if (!works(day) || received.toLocalTime().isAfter(CUTOFF)) {
            day = next(day);
        }
        for (int i = 0; i < amount; i++) {
            day = next(day);
        }
        List<Session> sessions = sessions(day);
        return day.atTime(sessions.get(sessions.size() - 1).closes());
    }

    LocalDateTime hours(LocalDateTime received, Duration amount) {
        Duration left = amount;
        LocalDateTime from = received;
        for (LocalDate day = received.toLocalDate(); ; day = day.plusDays(1)) {
            for (Session session : sessions(day)) {
                LocalDateTime closes = day.atTime(session.closes());
                if (!from.isBefore(closes)) {
                    continue;
                }
                LocalDateTime opens = day.atTime(session.opens());
                from = from.isBefore(opens) ? opens : from;
                Duration open = Duration.between(from, closes);
                if (left.compareTo(open) <= 0) {
                    return from.plus(left);
                }
                left = left.minus(open);
            }
        }
    }

    private LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean works(LocalDate day) {
        return !sessions(day).isEmpty();
    }

    private List<Session> sessions(LocalDate day) {
        SpecialDay rule = special.get(day);
        if (rule == null) {
            return hours.on(day.getDayOfWeek());
        }
        LocalDate paired = rule.pairedWith();
        return rule.kind().isWorking() && paired != null ? hours.on(paired.getDayOfWeek()) : List.of();
    }
}
