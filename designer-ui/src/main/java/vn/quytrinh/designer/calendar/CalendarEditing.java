package vn.quytrinh.designer.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.YearOverview;
import vn.quytrinh.worktime.DayKind;

/** Opens the dialogs in which a calendar is changed. */
final class CalendarEditing {
    private static final List<DayKind> OWN_KINDS = List.of(DayKind.HOLIDAY, DayKind.COMPENSATION);

    private final Calendars calendars;
    private final ShownYear shown;
    private final LocalDate today;
    private final Caller caller;
    private final LocalWords words;
    private final Consumer<String> changed;

    /**
     * Makes it for a year that is looked at.
     *
     * @param changed is told the id of the calendar to look at after a change
     */
    CalendarEditing(
            Calendars calendars,
            ShownYear shown,
            LocalDate today,
            Caller caller,
            LocalWords words,
            Consumer<String> changed) {
        this.calendars = calendars;
        this.shown = shown;
        this.today = today;
        this.caller = caller;
        this.words = words;
        this.changed = changed;
    }

    void addDay(@Nullable LocalDate picked) {
        open(new DayForm(words, picked, null, OWN_KINDS));
    }

    void swap(@Nullable LocalDate picked) {
        open(new SwapForm(words, picked, picked != null && shown.kind(picked) == DayKind.WEEKLY_REST));
    }

    void setStatus() {
        open(new StatusForm(words, shown.year(), shown.status()));
    }

    void adopt() {
        open(new AdoptForm(words, calendars, shown));
    }

    void setHours() {
        open(new HoursForm(words, today, shown.stack().timetable().on(today)));
    }

    void createLayer() {
        new LayerDialog(calendars, shown.id(), today, caller, words, changed).open();
    }

    void replace(YearOverview.Day day) {
        open(new DayForm(words, day.day().date(), day.day(), OWN_KINDS));
    }

    void drop(YearOverview.Day day) {
        open(new DropForm(words, day.day()));
    }

    void takeBack(YearOverview.Day day) {
        open(new DayForm(words, day.day().date(), day.day(), List.of(DayKind.WORKING)));
    }

    private void open(ChangeForm form) {
        new ChangeDialog(calendars, shown, form, today, caller, words, () -> changed.accept(shown.id())).open();
    }
}
