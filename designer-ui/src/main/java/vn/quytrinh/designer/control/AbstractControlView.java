package vn.quytrinh.designer.control;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Loading;
import vn.quytrinh.designer.quality.AgencyField;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Progress;

/**
 * A page of what is under control at an agency, which is chosen in its head and stands in its address; what it shows is read in the
 * background.
 *
 * @param <T> what is read
 */
abstract class AbstractControlView<T> extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private final ControlDesk desk;
    private final String path;
    private final String title;
    private final H2 heading = new H2();
    private final AgencyField agencies;
    private final Div head = Blocks.block("quality-head");
    private final Div body = Blocks.block("control-body");
    private final Loading<T> loading;
    private String agency = AgencyField.ALL;

    /**
     * Creates the frame.
     *
     * @param desk what the page works with, not null
     * @param path where the page is, not null
     * @param title the key of its heading, not null
     */
    AbstractControlView(ControlDesk desk, String path, String title) {
        this.desk = desk;
        this.path = path;
        this.title = title;
        addClassNames("quality-view", "control-view");
        agencies = new AgencyField(
                desk.quality().territories(), desk.quality().caller().scope(), chosen -> {
                    agency = chosen;
                    note();
                    read();
                });
        loading = new Loading<>(this, desk.quality().background()::execute, this::show);
        head.add(heading, agencies);
        add(head, loading.bar(), body);
    }

    /** Puts fields into the head, behind the agency. */
    final void head(Component... fields) {
        head.add(fields);
    }

    /** Puts something between the head and what is read. */
    final void above(Component part) {
        addComponentAtIndex(indexOf(loading.bar()), part);
    }

    final ControlDesk desk() {
        return desk;
    }

    final Div body() {
        return body;
    }

    final String agency() {
        return agency;
    }

    /** Returns what reads in the background what is shown; the fields are looked at now. */
    abstract Function<Progress, T> reader(String asked, Caller caller);

    /** Shows what was read. */
    abstract void show(T read);

    /** Names the fields in the language of the window. */
    abstract void name();

    /** Takes the filters from the address. */
    void filter(QueryParameters asked) {}

    /** Returns the filters as the address holds them. */
    Map<String, String> filters() {
        return Map.of();
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String wanted = asked.getSingleParameter("agency").orElse(agencies.first());
        if (!desk.quality().caller().scope().covers(wanted)) {
            event.rerouteToError(NotFoundException.class, getTranslation("agency.outside", wanted));
            return;
        }
        agency = wanted;
        filter(asked);
        if (isAttached()) {
            read();
        }
    }

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation(title));
        name();
        event.getUI().getPage().setTitle(getPageTitle());
        read();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(title) + " · Quy Trình";
    }

    /** Reads anew what is shown. */
    final void read() {
        agencies.show(agency);
        loading.start(reader(agency, desk.quality().caller()));
    }

    /** Keeps what is shown in the address, so that it can be sent to somebody. */
    final void note() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("agency", agency);
        parameters.putAll(filters());
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(path, QueryParameters.simple(parameters))));
    }

    /** A number with what it counts. */
    final Div number(String value, String label, String style) {
        return Blocks.block(
                "library-number",
                Blocks.words(("number-value " + style).strip(), value),
                Blocks.words("quiet", getTranslation(label)));
    }
}
