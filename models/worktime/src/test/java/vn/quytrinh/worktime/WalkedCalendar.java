package vn.quytrinh.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks every date up in its layers, slowly and obviously, each time in all of them. */
final class WalkedCalendar {

    private final List<CalendarLayer> layers;
    private final Map<LocalDate, List<Session>> known = new HashMap<>();

    WalkedCalendar(List<CalendarLayer> fromTheNation) {
        this.layers = fromTheNation;
    }

    LocalDateTime lastMoment(LocalDate day, Cutoff cutoff) {
        List<Session> sessions = sessions(day);
        LocalDateTime close = day.atTime(sessions.get(sessions.size() - 1).closes());
        if (cutoff.latest() != null) {
            return LocalDateTime.of(day, cutoff.latest());
        }
        return cutoff.lead() != null ? close.minus(cutoff.lead()) : close;
    }

    /** The close of a day, or of the next one that works. */
    LocalDateTime close(LocalDate from) {
        LocalDate day = from;
        while (!works(day)) {
            day = day.plusDays(1);
        }
        LocalDateTime close = null;
        for (Session session : sessions(day)) {
            close = day.atTime(session.closes());
        }
        return close;
    }

    boolean works(LocalDate day) {
        return !sessions(day).isEmpty();
    }

    List<Session> sessions(LocalDate day) {
        status(day);
        return known.computeIfAbsent(day, this::look);
    }

    private List<Session> look(LocalDate day) {
        SpecialDay rule = rule(day);
        OfficeHours hours = hours(day);
        if (rule == null || rule.kind() == DayKind.WORKING) {
            return hours.on(day.getDayOfWeek());
        }
        if (rule.kind() != DayKind.SWAP_WORK) {
            return List.of();
        }
        List<Session> paired = rule.pairedWith() == null
                ? List.of()
                : hours.on(rule.pairedWith().getDayOfWeek());
        return paired.isEmpty() ? hours.on(DayOfWeek.MONDAY) : paired;
    }

    /** What the closest layer that speaks of a date says. */
    private @Nullable SpecialDay rule(LocalDate day) {
        SpecialDay rule = null;
        for (CalendarLayer layer : layers) {
            for (SpecialDay each : layer.days()) {
                rule = each.date().equals(day) ? each : rule;
            }
        }
        return rule;
    }

    /** The hours of the closest layer that has some: the season's, else the latest change's, else the base. */
    private OfficeHours hours(LocalDate day) {
        Timetable timetable = Timetable.of(OfficeHours.STANDARD);
        for (CalendarLayer layer : layers) {
            timetable = layer.timetable() == null ? timetable : layer.timetable();
        }
        OfficeHours hours = timetable.base();
        for (boolean seasonal : new boolean[] {false, true}) {
            LocalDate begun = LocalDate.MIN;
            for (HoursRule rule : timetable.rules()) {
                Season season = rule.season();
                boolean over = rule.to() != null && day.isAfter(rule.to());
                boolean inSeason = season == null || isIn(season, day);
                if ((season != null) == seasonal
                        && inSeason
                        && !over
                        && !day.isBefore(rule.from())
                        && rule.from().isAfter(begun)) {
                    begun = rule.from();
                    hours = rule.hours();
                }
            }
        }
        return hours;
    }

    /** Walks through a season's days, which may go over the turn of the year. */
    private static boolean isIn(Season season, LocalDate day) {
        MonthDay each = season.from();
        for (int i = 0; i < 367; i++) {
            if (each.equals(MonthDay.from(day))) {
                return true;
            }
            if (each.equals(season.to())) {
                return false;
            }
            each = MonthDay.from(each.atYear(2024).plusDays(1));
        }
        return false;
    }

    YearStatus status(LocalDate day) {
        YearStatus status = YearStatus.MISSING;
        for (CalendarLayer layer : layers) {
            CalendarYear says = layer.years().get(day.getYear());
            status = says == null ? status : says.status();
        }
        if (status == YearStatus.MISSING) {
            throw new MissingYearException(day.getYear());
        }
        return status;
    }
}
