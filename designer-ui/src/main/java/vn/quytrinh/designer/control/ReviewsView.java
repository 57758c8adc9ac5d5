package vn.quytrinh.designer.control;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
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
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Downloads;
import vn.quytrinh.designer.pieces.Loading;
import vn.quytrinh.designer.quality.AgencyField;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.control.DueReview;
import vn.quytrinh.engine.control.ReviewReason;

/**
 * The page of the review calendar (lịch xem xét tài liệu): what is to be reviewed by when and why. Its address holds agency and how
 * it is shown: {@code quality/reviews?agency=H05&view=list}.
 */
@Route("quality/reviews")
@PermitAll
@Menu(order = 130, icon = "vaadin:calendar-clock", title = "reviews")
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/quality.css")
@StyleSheet("context://designer/control.css")
public final class ReviewsView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private static final String PATH = "quality/reviews";
    private static final List<Integer> HORIZONS = List.of(1, 3, 6, 12, 24);

    private final ControlDesk desk;
    private final H2 heading = new H2();
    private final AgencyField agencies;
    private final Select<Integer> horizon = new Select<>();
    private final Select<ReviewReason.Kind> kind = new Select<>();
    private final Div files = Blocks.block("library-files");
    private final Tab months = new Tab();
    private final Tab list = new Tab();
    private final Tab done = new Tab();
    private final Tabs tabs = new Tabs(months, list, done);
    private final Div body = Blocks.block("control-body");
    private final Loading<List<DueReview>> loading;
    private List<DueReview> due = List.of();
    private String agency = AgencyField.ALL;

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    ReviewsView(ControlDesk desk) {
        this.desk = desk;
        addClassNames("quality-view", "control-view");
        agencies = new AgencyField(
                desk.quality().territories(), desk.quality().caller().scope(), chosen -> {
                    agency = chosen;
                    read();
                });
        loading = new Loading<>(this, desk.quality().background()::execute, read -> {
            due = read;
            show();
        });
        horizon.setId("review-horizon");
        horizon.setItems(HORIZONS);
        horizon.setValue(HORIZONS.get(1));
        horizon.addValueChangeListener(change -> read());
        kind.setId("review-kind");
        kind.setEmptySelectionAllowed(true);
        kind.setItems(ReviewReason.Kind.values());
        kind.addValueChangeListener(change -> show());
        tabs.addSelectedChangeListener(change -> show());
        add(
                Blocks.block("quality-head", heading, agencies, horizon, kind, files),
                Blocks.block("library-bar", tabs),
                loading.bar(),
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String wanted = asked.getSingleParameter("agency").orElse(agencies.first());
        if (!desk.quality().caller().scope().covers(wanted)) {
            event.rerouteToError(NotFoundException.class, getTranslation("agency.outside", wanted));
            return;
        }
        agency = wanted;
        tabs.setSelectedTab(
                switch (asked.getSingleParameter("view").orElse("")) {
                    case "list" -> list;
                    case "done" -> done;
                    default -> months;
                });
        if (isAttached()) {
            read();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("reviews"));
        horizon.setLabel(getTranslation("reviews.horizon"));
        horizon.setItemLabelGenerator(each -> getTranslation("reviews.horizon.months", each));
        kind.setLabel(getTranslation("reviews.kind"));
        kind.setEmptySelectionCaption(getTranslation("reviews.kind.all"));
        kind.setItemLabelGenerator(each -> getTranslation(each == null ? "reviews.kind.all" : "reviews.kind." + each));
        months.setLabel(getTranslation("reviews.view.months"));
        list.setLabel(getTranslation("reviews.view.list"));
        done.setLabel(getTranslation("reviews.view.done"));
        files.removeAll();
        files.add(Downloads.button(
                "download-ics",
                getTranslation("reviews.ics"),
                () -> "lich-xem-xet-" + agency.replace("*", "tat-ca") + ".ics",
                "text/calendar; charset=utf-8",
                out -> ReviewCalendarFile.write(shown(), desk.quality().clock().instant(), out)));
        event.getUI().getPage().setTitle(getPageTitle());
        read();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews") + " · Quy Trình";
    }

    private void read() {
        agencies.show(agency);
        Caller caller = desk.quality().caller();
        LocalDate until = desk.register().today().plusMonths(horizon.getValue());
        String asked = agency;
        loading.start(progress -> desk.reviews().due(asked, until, caller, progress));
    }

    private List<DueReview> shown() {
        return due.stream()
                .filter(each -> kind.getValue() == null
                        || each.reasons().stream().anyMatch(reason -> reason.kind() == kind.getValue()))
                .toList();
    }

    private void show() {
        note();
        body.removeAll();
        QualityWords words = new QualityWords(this);
        if (tabs.getSelectedTab() == done) {
            body.add(new DoneReviews(desk.reviews().done(agency, desk.quality().caller()), words));
        } else if (shown().isEmpty()) {
            body.add(Blocks.words("quiet empty", getTranslation("reviews.none")));
        } else if (tabs.getSelectedTab() == list) {
            body.add(part("reviews.view.list", shown(), words));
        } else {
            byMonth(words);
        }
    }

    private void byMonth(QualityWords words) {
        LocalDate today = desk.register().today();
        List<DueReview> overdue =
                shown().stream().filter(each -> each.due().isBefore(today)).toList();
        if (!overdue.isEmpty()) {
            body.add(part("reviews.overdue", overdue, words));
        }
        Map<YearMonth, List<DueReview>> byMonth = shown().stream()
                .filter(each -> !each.due().isBefore(today))
                .collect(Collectors.groupingBy(each -> YearMonth.from(each.due()), TreeMap::new, Collectors.toList()));
        byMonth.forEach((month, reviews) -> body.add(new ReviewList(
                getTranslation("reviews.month", "%02d/%d".formatted(month.getMonthValue(), month.getYear())),
                reviews,
                desk,
                words,
                this::read)));
    }

    private ReviewList part(String title, List<DueReview> reviews, QualityWords words) {
        return new ReviewList(getTranslation(title), reviews, desk, words, this::read);
    }

    /** Keeps what is shown in the address, so that it can be sent to somebody. */
    private void note() {
        String view = tabs.getSelectedTab() == list ? "list" : tabs.getSelectedTab() == done ? "done" : "months";
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null, new Location(PATH, QueryParameters.simple(Map.of("agency", agency, "view", view)))));
    }
}
