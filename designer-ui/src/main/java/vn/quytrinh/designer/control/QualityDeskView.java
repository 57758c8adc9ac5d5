package vn.quytrinh.designer.control;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Loading;
import vn.quytrinh.designer.quality.AgencyField;
import vn.quytrinh.designer.quality.LibraryView;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.control.ControlledDocument;
import vn.quytrinh.engine.control.ExpiringSuppressions.Expiring;
import vn.quytrinh.engine.quality.LibraryRun;
import vn.quytrinh.engine.quality.TrendPoint;

/**
 * The quality officer's desk (bàn làm việc chất lượng): coverage, the trend of the library, what is set aside not much longer, and
 * every finding with filters. Its address holds the agency: {@code quality/desk?agency=H05}.
 */
@Route("quality/desk")
@PermitAll
@Menu(order = 105, icon = "vaadin:dashboard", title = "desk")
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/quality.css")
@StyleSheet("context://designer/control.css")
@StyleSheet("context://designer/audit.css")
public final class QualityDeskView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private static final int MOST_POINTS = 24;
    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    private final ControlDesk desk;
    private final H2 heading = new H2();
    private final AgencyField agencies;
    private final Select<Integer> ahead = new Select<>();
    private final Div body = Blocks.block("control-body");
    private final Loading<Shown> loading;
    private String agency = AgencyField.ALL;

    /** What the page shows of an agency. */
    private record Shown(
            List<ControlledDocument> documents,
            List<Expiring> expiring,
            List<TrendPoint> trend,
            @Nullable LibraryRun last,
            List<LibraryFinding> findings) {}

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    QualityDeskView(ControlDesk desk) {
        this.desk = desk;
        addClassNames("quality-view", "control-view");
        agencies = new AgencyField(
                desk.quality().territories(), desk.quality().caller().scope(), chosen -> {
                    agency = chosen;
                    note();
                    read();
                });
        loading = new Loading<>(this, desk.quality().background()::execute, this::show);
        ahead.setId("desk-ahead");
        ahead.setItems(DAYS);
        ahead.setValue(DAYS.get(1));
        ahead.addValueChangeListener(change -> read());
        add(Blocks.block("quality-head", heading, agencies, ahead), loading.bar(), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("agency")
                .orElse(agencies.first());
        if (!desk.quality().caller().scope().covers(wanted)) {
            event.rerouteToError(NotFoundException.class, getTranslation("agency.outside", wanted));
            return;
        }
        agency = wanted;
        if (isAttached()) {
            read();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("desk"));
        ahead.setLabel(getTranslation("desk.ahead"));
        ahead.setItemLabelGenerator(each -> getTranslation("desk.ahead.days", each));
        event.getUI().getPage().setTitle(getPageTitle());
        read();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk") + " · Quy Trình";
    }

    private void read() {
        agencies.show(agency);
        String asked = agency;
        int days = ahead.getValue();
        Caller caller = desk.quality().caller();
        loading.start(progress -> read(asked, days, caller, progress));
    }

    private Shown read(String asked, int days, Caller caller, Progress progress) {
        List<ControlledDocument> documents = desk.register().list(asked, caller, progress);
        Map<String, String> owners = new HashMap<>();
        documents.forEach(each -> owners.put(each.id(), each.agency()));
        Optional<LibraryRun> last = desk.quality().libraries().list(asked, caller).stream()
                .filter(LibraryRun::isDone)
                .findFirst();
        return new Shown(
                documents,
                desk.expiring().list(asked, days, caller, Progress.SILENT),
                desk.quality().libraries().trend(asked, MOST_POINTS, caller),
                last.orElse(null),
                last.map(run -> LibraryFinding.of(desk.quality().libraries().report(asked, run.id(), caller), owners))
                        .orElse(List.of()));
    }

    private void show(Shown shown) {
        QualityWords words = new QualityWords(this);
        body.removeAll();
        body.add(
                numbers(shown, words),
                Blocks.block(
                        "desk-pair",
                        part("desk.expiring", new ExpiringList(shown.expiring(), desk, words, this::read)),
                        part("desk.trend", new TrendChart(shown.trend(), words))),
                part("desk.findings", findings(shown, words)));
    }

    private Component findings(Shown shown, QualityWords words) {
        RouterLink check = new RouterLink(getTranslation("quality.library.start"), LibraryView.class);
        check.setQueryParameters(QueryParameters.of("agency", agency));
        return shown.last() == null
                ? Blocks.block("empty", Blocks.words("quiet", getTranslation("desk.findings.none") + " "), check)
                : new FindingGrid(shown.findings(), words);
    }

    private Div part(String title, Component content) {
        return Blocks.block("desk-part", new H3(getTranslation(title)), content);
    }

    private Div numbers(Shown shown, QualityWords words) {
        LocalDate today = desk.register().today();
        long procedures =
                shown.documents().stream().filter(each -> each.sheet() != null).count();
        long covered = shown.documents().stream()
                .filter(each -> each.sheet() != null && each.sheet().isInForce(today))
                .count();
        long errors = shown.findings().stream()
                .filter(each -> each.severity().equals("ERROR"))
                .count();
        long warnings = shown.findings().stream()
                .filter(each -> each.severity().equals("WARN"))
                .count();
        return Blocks.block(
                "library-numbers",
                number(
                        procedures == 0 ? "–" : 100 * covered / procedures + " %",
                        words.text("documents.coverage"),
                        "is-warn"),
                number(
                        shown.last() == null ? "–" : String.valueOf(errors),
                        words.text("quality.number.errors"),
                        "is-error"),
                number(
                        shown.last() == null ? "–" : String.valueOf(warnings),
                        words.text("quality.number.warnings"),
                        "is-warn"),
                number(String.valueOf(shown.expiring().size()), words.text("desk.number.expiring"), ""));
    }

    private static Div number(String value, String label, String style) {
        return Blocks.block(
                "library-number", Blocks.words(("number-value " + style).strip(), value), Blocks.words("quiet", label));
    }

    /** Keeps what is shown in the address, so that it can be sent to somebody. */
    private void note() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("quality/desk", QueryParameters.of("agency", agency))));
    }
}
