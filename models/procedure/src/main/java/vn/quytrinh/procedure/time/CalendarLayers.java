package vn.quytrinh.procedure.time;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.calendar.CalendarDay;
import vn.quytrinh.model.calendar.CalendarFactory;
import vn.quytrinh.model.calendar.CalendarLayer;
import vn.quytrinh.model.calendar.CalendarScope;
import vn.quytrinh.model.calendar.CalendarStack;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.worktime.CalendarYear;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.YearStatus;

/** Turns calendars (lịch làm việc) into calendar layers of the model and back, without loss. */
public final class CalendarLayers {

    private CalendarLayers() {}

    /**
     * Returns the model of a stack of calendars.
     *
     * @param stack the layers from the nation to the closest, not null
     */
    public static CalendarStack model(vn.quytrinh.worktime.CalendarStack stack) {
        CalendarStack model = CalendarFactory.eINSTANCE.createCalendarStack();
        model.setId("calendars-" + stack.closest().id());
        CalendarLayer around = null;
        for (vn.quytrinh.worktime.CalendarLayer layer : stack.layers()) {
            CalendarLayer closer = layer(layer, around);
            model.getLayers().add(closer);
            around = closer;
        }
        StableIds.assign(model);
        return model;
    }

    /**
     * Returns the stack of calendars that a model is of.
     *
     * @param model the layers from the nation to the closest, not null
     * @throws vn.quytrinh.worktime.WorktimeException when they contradict each other
     */
    public static vn.quytrinh.worktime.CalendarStack stack(CalendarStack model) {
        return vn.quytrinh.worktime.CalendarStack.of(
                model.getLayers().stream().map(CalendarLayers::layer).toList());
    }

    /**
     * Returns the calendar that a layer of the model is of.
     *
     * @param model the layer, not null
     * @throws vn.quytrinh.worktime.WorktimeException when its days or hours contradict each other
     */
    public static vn.quytrinh.worktime.CalendarLayer layer(CalendarLayer model) {
        SortedMap<Integer, CalendarYear> years = new TreeMap<>();
        model.getYears()
                .forEach(year -> years.put(
                        year.getYear(),
                        new CalendarYear(
                                YearStatus.valueOf(year.getStatus().getLiteral()), textOr(year.getDocument(), ""))));
        List<SpecialDay> days = model.getDays().stream()
                .map(day -> new SpecialDay(
                        day.getDate(),
                        DayKind.valueOf(day.getKind().getLiteral()),
                        textOr(day.getName(), ""),
                        textOr(day.getDocument(), ""),
                        day.isVerified(),
                        day.getPairedWith()))
                .toList();
        CalendarLayer parent = model.getParent();
        return new vn.quytrinh.worktime.CalendarLayer(
                model.getId(),
                textOr(model.getName(), model.getId()),
                LayerScope.valueOf(model.getScope().getLiteral()),
                parent == null ? null : parent.getId(),
                years,
                days,
                OfficeSessions.timetable(model));
    }

    private static CalendarLayer layer(vn.quytrinh.worktime.CalendarLayer layer, @Nullable CalendarLayer around) {
        CalendarLayer model = CalendarFactory.eINSTANCE.createCalendarLayer();
        model.setId(layer.id());
        model.setName(layer.name());
        model.setScope(CalendarScope.valueOf(layer.scope().name()));
        model.setParent(around);
        layer.years().forEach((year, says) -> {
            var added = CalendarFactory.eINSTANCE.createCalendarYear();
            added.setId(layer.id() + "/years/" + year);
            added.setYear(year);
            added.setStatus(
                    vn.quytrinh.model.calendar.YearStatus.valueOf(says.status().name()));
            added.setDocument(says.document());
            model.getYears().add(added);
        });
        layer.days().forEach(day -> model.getDays().add(day(layer.id(), day)));
        OfficeSessions.add(layer.timetable(), model);
        return model;
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

    private static String textOr(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
