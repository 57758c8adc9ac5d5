package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Script;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * The page of the working calendar (lịch làm việc). Its address names the layer and the year, {@code calendar/VN/2026}, and with
 * {@code ?at=} the moment whose belief is shown.
 */
@Route("calendar/:layer?/:year?")
@Menu(order = 200, icon = "vaadin:calendar", title = "calendar")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/calendar.css")
public final class CalendarView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Calendars calendars;
    private final ShownYears years;
    private final AuthenticationContext person;
    private final InstantSource clock;
    private @Nullable ShownYear shown;

    /**
     * Creates the page.
     *
     * @param calendars the calendars, not null
     * @param years reads the years, not null
     * @param person who is signed in, not null
     * @param clock tells the time, not null
     */
    CalendarView(Calendars calendars, ShownYears years, AuthenticationContext person, InstantSource clock) {
        this.calendars = calendars;
        this.years = years;
        this.person = person;
        this.clock = clock;
        addClassName("calendar-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        try {
            shown = years.read(
                    parameters.get("layer").orElse(Calendars.NATION),
                    parameters.get("year").flatMap(CalendarView::year).orElse(today().getYear()),
                    event.getLocation()
                            .getQueryParameters()
                            .getSingleParameter("at")
                            .flatMap(CalendarView::instant)
                            .orElse(null));
            if (isAttached()) {
                show();
            }
        } catch (EngineException refused) {
            event.rerouteToError(
                    NotFoundException.class, new LocalWords(this).either(refused.vietnamese(), refused.english()));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Script.load(event.getUI(), "designer/calendar.js");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
        event.getUI().getPage().setTitle(getPageTitle());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar") + (shown == null ? "" : " " + shown.year() + " · " + shown.id())
                + " · Quy Trình";
    }

    private void show() {
        removeAll();
        if (shown != null) {
            LocalWords words = new LocalWords(this);
            add(new CalendarPage(calendars, shown, today(), words, editing(shown, words), CalendarView::go));
        }
    }

    /** The past cannot be edited. */
    private @Nullable CalendarEditing editing(ShownYear year, LocalWords words) {
        return SignedIn.mayEdit(person) && year.believedAt() == null
                ? new CalendarEditing(calendars, year, today(), SignedIn.caller(person), words, this::changed)
                : null;
    }

    private void changed(String layer) {
        if (shown != null && layer.equals(shown.id())) {
            shown = years.read(layer, shown.year(), null);
            show();
        } else {
            go(layer, today().getYear(), null);
        }
    }

    private static void go(String layer, int year, @Nullable Instant believedAt) {
        UI.getCurrent()
                .navigate(
                        CalendarView.class,
                        new RouteParameters(
                                new RouteParam("layer", layer), new RouteParam("year", String.valueOf(year))),
                        believedAt == null ? QueryParameters.empty() : QueryParameters.of("at", believedAt.toString()));
    }

    private LocalDate today() {
        return clock.instant().atOffset(VietnamTime.OFFSET).toLocalDate();
    }

    private static Optional<Integer> year(String text) {
        return text.matches("\\d{4}")
                ? Optional.of(Integer.parseInt(text)).filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
                : Optional.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
