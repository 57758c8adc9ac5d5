package vn.quytrinh.procedure.time;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.calendar.CalendarFactory;
import vn.quytrinh.model.calendar.CalendarLayer;
import vn.quytrinh.model.calendar.HoursRule;
import vn.quytrinh.model.calendar.OfficeSession;
import vn.quytrinh.model.calendar.Weekday;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Season;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.Timetable;

/** Turns office hours (giờ làm việc) into sessions of a calendar layer of the model and back. */
final class OfficeSessions {

    private OfficeSessions() {}

    static void add(@Nullable Timetable timetable, CalendarLayer model) {
        if (timetable == null) {
            return;
        }
        add(timetable.base(), model.getSessions());
        for (vn.quytrinh.worktime.HoursRule rule : timetable.rules()) {
            HoursRule added = CalendarFactory.eINSTANCE.createHoursRule();
            added.setFrom(rule.from());
            added.setTo(rule.to());
            added.setDocument(rule.document());
            Season season = rule.season();
            if (season != null) {
                added.setSeasonFrom(season.from().toString());
                added.setSeasonTo(season.to().toString());
            }
            add(rule.hours(), added.getSessions());
            model.getHoursRules().add(added);
        }
    }

    /** The timetable of a layer, null when it has no hours of its own. */
    static @Nullable Timetable timetable(CalendarLayer model) {
        if (model.getSessions().isEmpty()) {
            return null;
        }
        List<vn.quytrinh.worktime.HoursRule> rules = model.getHoursRules().stream()
                .map(rule -> new vn.quytrinh.worktime.HoursRule(
                        rule.getFrom(), rule.getTo(), season(rule), hours(rule.getSessions()), rule.getDocument()))
                .toList();
        return new Timetable(hours(model.getSessions()), rules);
    }

    private static @Nullable Season season(HoursRule rule) {
        return rule.getSeasonFrom() == null
                ? null
                : new Season(MonthDay.parse(rule.getSeasonFrom()), MonthDay.parse(rule.getSeasonTo()));
    }

    private static OfficeHours hours(List<OfficeSession> sessions) {
        return new OfficeHours(week(sessions, false), week(sessions, true));
    }

    private static Map<DayOfWeek, List<Session>> week(List<OfficeSession> sessions, boolean reception) {
        Map<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
        for (OfficeSession session : sessions) {
            if (session.isReception() == reception) {
                week.computeIfAbsent(DayOfWeek.valueOf(session.getWeekday().getLiteral()), day -> new ArrayList<>())
                        .add(new Session(session.getOpens(), session.getCloses()));
            }
        }
        return week;
    }

    private static void add(OfficeHours hours, List<OfficeSession> sessions) {
        add(hours.week(), false, sessions);
        add(hours.reception(), true, sessions);
    }

    private static void add(Map<DayOfWeek, List<Session>> week, boolean reception, List<OfficeSession> sessions) {
        week.forEach((weekday, times) -> times.forEach(time -> {
            OfficeSession added = CalendarFactory.eINSTANCE.createOfficeSession();
            added.setWeekday(Weekday.valueOf(weekday.name()));
            added.setOpens(time.opens());
            added.setCloses(time.closes());
            added.setReception(reception);
            sessions.add(added);
        }));
    }
}
