package vn.quytrinh.procedure.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.quytrinh.model.calendar.CalendarDay;
import vn.quytrinh.model.calendar.CalendarFactory;
import vn.quytrinh.model.calendar.CalendarLayer;
import vn.quytrinh.model.calendar.CalendarScope;
import vn.quytrinh.model.calendar.CalendarYear;
import vn.quytrinh.model.calendar.OfficeSession;
import vn.quytrinh.model.calendar.Weekday;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.YearStatus;

/** Turns calendar data into calendar layers (lớp lịch làm việc) of the model and back, without loss. */
public final class CalendarLayers {

    private CalendarLayers() {}

    /**
     * Returns a layer with the years and special days of calendar data; it has no office hours of its own.
     *
     * @param data the data, not null
     * @param scope whose layer it is, not null
     */
    public static CalendarLayer layer(CalendarData data, CalendarScope scope) {
        CalendarLayer layer = CalendarFactory.eINSTANCE.createCalendarLayer();
        layer.setId(data.id());
        layer.setScope(scope);
        data.years().forEach((year, status) -> layer.getYears().add(year(data.id(), year, status)));
        data.days().forEach(day -> layer.getDays().add(day(data.id(), day)));
        StableIds.assign(layer);
        return layer;
    }

    /**
     * Returns the years and special days of a layer.
     *
     * @param layer the layer, not null
     * @throws vn.quytrinh.worktime.InvalidCalendarException when its days contradict each other
     */
    public static CalendarData data(CalendarLayer layer) {
        SortedMap<Integer, YearStatus> years = new TreeMap<>();
        layer.getYears()
                .forEach(year -> years.put(
                        year.getYear(), YearStatus.valueOf(year.getStatus().getLiteral())));
        List<SpecialDay> days = layer.getDays().stream()
                .map(day -> new SpecialDay(
                        day.getDate(),
                        DayKind.valueOf(day.getKind().getLiteral()),
                        day.getName() == null ? "" : day.getName(),
                        day.getDocument() == null ? "" : day.getDocument(),
                        day.isVerified(),
                        day.getPairedWith()))
                .toList();
        return new CalendarData(layer.getId(), years, days);
    }

    /**
     * Gives a layer office hours of its own in place of those it has.
     *
     * @param layer the layer, not null
     * @param hours the sessions of a week, not null
     */
    public static void setHours(CalendarLayer layer, OfficeHours hours) {
        layer.getSessions().clear();
        hours.week()
                .forEach((weekday, sessions) -> sessions.forEach(session -> {
                    OfficeSession added = CalendarFactory.eINSTANCE.createOfficeSession();
                    added.setWeekday(Weekday.valueOf(weekday.name()));
                    added.setOpens(session.opens());
                    added.setCloses(session.closes());
                    layer.getSessions().add(added);
                }));
        StableIds.assign(layer);
    }

    /**
     * Returns the office hours of a layer, those of its nearest parent that has some, or the standard ones.
     *
     * @param layer the layer, not null
     * @throws vn.quytrinh.worktime.WorktimeException when sessions overlap
     */
    public static OfficeHours hours(CalendarLayer layer) {
        CalendarLayer having = layer;
        int steps = 0;
        while (having != null && having.getSessions().isEmpty()) {
            if (++steps > CalendarScope.VALUES.size() * 4) {
                throw new IllegalArgumentException(
                        "Expected the parents of calendar layer " + layer.getId() + " to end but they go round.");
            }
            having = having.getParent();
        }
        if (having == null) {
            return OfficeHours.STANDARD;
        }
        Map<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
        having.getSessions()
                .forEach(session -> week.computeIfAbsent(
                                DayOfWeek.valueOf(session.getWeekday().getLiteral()), day -> new ArrayList<>())
                        .add(new Session(session.getOpens(), session.getCloses())));
        return new OfficeHours(week);
    }

    private static CalendarYear year(String layer, int number, YearStatus status) {
        CalendarYear year = CalendarFactory.eINSTANCE.createCalendarYear();
        year.setId(layer + "/years/" + number);
        year.setYear(number);
        year.setStatus(vn.quytrinh.model.calendar.YearStatus.valueOf(status.name()));
        return year;
    }

    private static CalendarDay day(String layer, SpecialDay special) {
        CalendarDay day = CalendarFactory.eINSTANCE.createCalendarDay();
        day.setId(layer + "/days/" + special.date());
        day.setDate(special.date());
        day.setKind(vn.quytrinh.model.calendar.DayKind.valueOf(special.kind().name()));
        day.setName(special.name());
        day.setDocument(special.document());
        day.setVerified(special.verified());
        day.setPairedWith(special.pairedWith());
        return day;
    }
}
