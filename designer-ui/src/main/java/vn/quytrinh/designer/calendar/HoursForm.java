package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.worktime.HoursRule;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Season;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.WorktimeException;
import vn.quytrinh.worktime.history.CalendarChange;

/** Sets office hours from a date on, or of a season of every year, with sessions that only receive papers. */
final class HoursForm extends ChangeForm {
    private final LocalDateField from = need(new LocalDateField("calendar.hours.from"));
    private final LocalDateField to = watch(new LocalDateField("calendar.hours.to"));
    private final Checkbox seasonal = watch(new Checkbox());
    private final CheckboxGroup<DayOfWeek> week = need(new CheckboxGroup<>());
    private final SessionFields morning;
    private final SessionFields afternoon;
    private final CheckboxGroup<DayOfWeek> receptionDays = watch(new CheckboxGroup<>());
    private final SessionFields reception;

    HoursForm(LocalWords words, LocalDate date, OfficeHours present) {
        super(words);
        from.setValue(date);
        to.setClearButtonVisible(true);
        to.addValueChangeListener(change -> seasonal.setEnabled(change.getValue() != null));
        seasonal.setLabel(words.text("calendar.hours.seasonal"));
        seasonal.setTooltipText(words.text("calendar.hours.seasonal.help"));
        seasonal.setEnabled(false);
        days(week, "calendar.hours.week", present.week().keySet());
        days(receptionDays, "calendar.hours.reception", present.reception().keySet());
        List<Session> today = present.week().values().iterator().next();
        morning = sessions(
                "calendar.hours.morning",
                today.getFirst().opens(),
                today.getFirst().closes());
        afternoon = sessions(
                "calendar.hours.afternoon",
                today.size() < 2 ? null : today.get(1).opens(),
                today.size() < 2 ? null : today.get(1).closes());
        Optional<Session> receiving =
                present.reception().values().stream().flatMap(List::stream).findFirst();
        reception = sessions(
                "calendar.hours.receptionTime",
                receiving.map(Session::opens).orElse(null),
                receiving.map(Session::closes).orElse(null));
        setColspan(seasonal, 2);
        setColspan(week, 2);
        add(week, morning, afternoon, receptionDays, reception);
    }

    private void days(CheckboxGroup<DayOfWeek> group, String label, Set<DayOfWeek> chosen) {
        group.setLabel(words.text(label));
        group.setItems(DayOfWeek.values());
        group.setItemLabelGenerator(day -> words.text("weekday." + day.getValue()));
        group.setValue(chosen);
    }

    private SessionFields sessions(String label, @Nullable LocalTime opens, @Nullable LocalTime closes) {
        return watch(new SessionFields(words.text(label), opens, closes));
    }

    @Override
    String title() {
        return words.text("calendar.hours.title");
    }

    /** A season begins and ends on the days of the year of its first and its last date. */
    @Override
    CalendarChange change(String document) {
        List<Session> day = Stream.of(morning, afternoon)
                .flatMap(session -> session.sessions().stream())
                .toList();
        OfficeHours hours = new OfficeHours(each(week.getValue(), day), reception());
        boolean season = seasonal.getValue() && to.getValue() != null;
        return new CalendarChange.PutHours(new HoursRule(
                from.getValue(),
                season ? null : to.getValue(),
                season ? new Season(MonthDay.from(from.getValue()), MonthDay.from(to.getValue())) : null,
                hours,
                document));
    }

    private Map<DayOfWeek, List<Session>> reception() {
        List<Session> session = reception.sessions();
        if (session.isEmpty() != receptionDays.getValue().isEmpty()) {
            throw new WorktimeException(
                    "OFFICE_HOURS_INVALID",
                    "Buổi chỉ tiếp nhận cần cả ngày trong tuần và giờ nhưng chỉ có một. Hãy nhập phần còn thiếu.",
                    "Expected the days and the time of the reception session but found only one. Maybe enter the other.");
        }
        return each(receptionDays.getValue(), session);
    }

    private static Map<DayOfWeek, List<Session>> each(Set<DayOfWeek> days, List<Session> sessions) {
        Map<DayOfWeek, List<Session>> each = new EnumMap<>(DayOfWeek.class);
        (days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days))
                .forEach(day -> each.put(day, sessions));
        return each;
    }
}
