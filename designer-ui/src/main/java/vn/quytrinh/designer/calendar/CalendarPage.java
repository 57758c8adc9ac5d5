package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.YearOverview;
import vn.quytrinh.handling.event.VietnamTime;

/** A calendar's year: what is known of it, twelve months, and beside them its days, hours and versions. */
final class CalendarPage extends Div {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Where the page may go. */
    interface Way {
        void go(String layer, int year, @Nullable Instant believedAt);
    }

    private final ShownYear shown;
    private final LocalDate today;
    private final LocalWords words;
    private final Way way;
    private final @Nullable CalendarEditing editing;

    /**
     * Lays the page out.
     *
     * @param editing opens the dialogs, null for whoever may only look
     */
    CalendarPage(
            Calendars calendars,
            ShownYear shown,
            LocalDate today,
            LocalWords words,
            @Nullable CalendarEditing editing,
            Way way) {
        this.shown = shown;
        this.today = today;
        this.words = words;
        this.way = way;
        this.editing = editing;
        addClassName("calendar-page");
        setClassName("is-past", shown.believedAt() != null);
        add(
                head(calendars),
                tools(),
                new BeliefBar(shown, words, () -> way.go(shown.id(), shown.year(), null)),
                new YearBanner(shown, calendars, words),
                new YearFacts(shown, words),
                Blocks.block(
                        "calendar-body",
                        Blocks.block(
                                "calendar-year",
                                new YearGrid(shown, today, words, editing != null, this::pick),
                                new KindLegend(words)),
                        side()));
    }

    private Div head(Calendars calendars) {
        return Blocks.block(
                "calendar-head",
                new H2(words.text("calendar")),
                new LayerPicker(
                        calendars.list(), shown.id(), words, id -> way.go(id, shown.year(), shown.believedAt())),
                new YearPicker(shown, words, year -> way.go(shown.id(), year, shown.believedAt())),
                new YearStatusLine(shown, words));
    }

    private Div tools() {
        Component edit = editing == null
                ? Blocks.words("quiet", words.text("procedure.readOnly"))
                : new EditBar(editing, shown, words);
        LocalDateField belief = LocalDateField.beside("calendar.believe");
        belief.addClassName("belief-date");
        belief.setId("believed-on");
        belief.setMax(today);
        belief.setMin(shown.versions()
                .getFirst()
                .recordedAt()
                .atOffset(VietnamTime.OFFSET)
                .toLocalDate());
        belief.addValueChangeListener(change -> {
            if (change.getValue() != null && !belief.isInvalid()) {
                way.go(shown.id(), shown.year(), endOf(change.getValue()));
            }
        });
        return Blocks.block(
                "calendar-tools",
                edit,
                Blocks.block("belief-question", Blocks.words("quiet", words.text("calendar.believe")), belief));
    }

    /** What one believed on a date is what had been recorded by its end. */
    private static Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay().toInstant(VietnamTime.OFFSET).minusMillis(1);
    }

    private TabSheet side() {
        TabSheet tabs = new TabSheet();
        tabs.addClassName("calendar-side");
        tabs.addThemeVariants(TabSheetVariant.LUMO_TABS_SMALL);
        tabs.add(words.text("calendar.days"), new DayList(shown, words, this::pick));
        tabs.add(words.text("calendar.hours"), new HoursPane(shown, words));
        tabs.add(
                words.text("calendar.versions", shown.versions().size()),
                new VersionList(shown, words, moment -> way.go(shown.id(), shown.year(), moment)));
        tabs.add(words.text("calendar.deadline"), new DeadlineStrip(shown.calendar(), firstReceipt(), words));
        return tabs;
    }

    private LocalDateTime firstReceipt() {
        return (today.getYear() == shown.year() ? today : Year.of(shown.year()).atDay(1)).atTime(MORNING);
    }

    private void pick(LocalDate date) {
        Optional<YearOverview.Day> special = shown.day(date);
        if (special.isPresent()) {
            DayDialog.open(shown, special.get(), words, editing);
        } else if (editing != null) {
            editing.addDay(date);
        }
    }
}
