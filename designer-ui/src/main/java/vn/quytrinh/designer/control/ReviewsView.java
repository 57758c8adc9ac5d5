package vn.quytrinh.designer.control;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Downloads;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Progress;
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
public final class ReviewsView extends AbstractControlView<List<DueReview>> {
    private static final List<Integer> HORIZONS = List.of(1, 3, 6, 12, 24);

    private final Select<Integer> horizon = new Select<>();
    private final Select<ReviewReason.Kind> kind = new Select<>();
    private final Div files = Blocks.block("library-files");
    private final Tab months = new Tab();
    private final Tab list = new Tab();
    private final Tab done = new Tab();
    private final Tabs tabs = new Tabs(months, list, done);
    private List<DueReview> due = List.of();

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    ReviewsView(ControlDesk desk) {
        super(desk, "quality/reviews", "reviews");
        horizon.setId("review-horizon");
        horizon.setItems(HORIZONS);
        horizon.setValue(HORIZONS.get(1));
        horizon.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                note();
                read();
            }
        });
        kind.setId("review-kind");
        kind.setEmptySelectionAllowed(true);
        kind.setItems(ReviewReason.Kind.values());
        kind.addValueChangeListener(change -> filtered(change.isFromClient()));
        tabs.addSelectedChangeListener(change -> filtered(change.isFromClient()));
        head(horizon, kind, files);
        above(Blocks.block("library-bar", tabs));
    }

    @Override
    void filter(QueryParameters asked) {
        horizon.setValue(asked.getSingleParameter("months")
                .flatMap(typed -> HORIZONS.stream()
                        .filter(each -> each.toString().equals(typed))
                        .findFirst())
                .orElse(HORIZONS.get(1)));
        kind.setValue(asked.getSingleParameter("kind")
                .flatMap(name -> Arrays.stream(ReviewReason.Kind.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(null));
        tabs.setSelectedTab(
                switch (asked.getSingleParameter("view").orElse("")) {
                    case "list" -> list;
                    case "done" -> done;
                    default -> months;
                });
    }

    @Override
    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("view", tabs.getSelectedTab() == list ? "list" : tabs.getSelectedTab() == done ? "done" : "months");
        filters.put("months", horizon.getValue().toString());
        if (kind.getValue() != null) {
            filters.put("kind", kind.getValue().name());
        }
        return filters;
    }

    @Override
    void name() {
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
                () -> "lich-xem-xet-" + agency().replace("*", "tat-ca") + ".ics",
                "text/calendar; charset=utf-8",
                out -> ReviewCalendarFile.write(
                        shown(), desk().quality().clock().instant(), out)));
    }

    @Override
    Function<Progress, List<DueReview>> reader(String asked, Caller caller) {
        LocalDate until = desk().register().today().plusMonths(horizon.getValue());
        return progress -> desk().reviews().due(asked, until, caller, progress);
    }

    @Override
    void show(List<DueReview> read) {
        due = read;
        show();
    }

    private void filtered(boolean byPerson) {
        if (byPerson) {
            note();
            show();
        }
    }

    private List<DueReview> shown() {
        return due.stream()
                .filter(each -> kind.getValue() == null
                        || each.reasons().stream().anyMatch(reason -> reason.kind() == kind.getValue()))
                .toList();
    }

    private void show() {
        body().removeAll();
        QualityWords words = new QualityWords(this);
        if (tabs.getSelectedTab() == done) {
            body().add(new DoneReviews(
                    desk().reviews().done(agency(), desk().quality().caller()), words));
        } else if (shown().isEmpty()) {
            body().add(Blocks.words("quiet empty", getTranslation("reviews.none")));
        } else if (tabs.getSelectedTab() == list) {
            body().add(part("reviews.view.list", shown(), words));
        } else {
            byMonth(words);
        }
    }

    private void byMonth(QualityWords words) {
        LocalDate today = desk().register().today();
        List<DueReview> overdue =
                shown().stream().filter(each -> each.due().isBefore(today)).toList();
        if (!overdue.isEmpty()) {
            body().add(part("reviews.overdue", overdue, words));
        }
        Map<YearMonth, List<DueReview>> byMonth = shown().stream()
                .filter(each -> !each.due().isBefore(today))
                .collect(Collectors.groupingBy(each -> YearMonth.from(each.due()), TreeMap::new, Collectors.toList()));
        byMonth.forEach((month, reviews) -> body().add(new ReviewList(
                getTranslation("reviews.month", "%02d/%d".formatted(month.getMonthValue(), month.getYear())),
                reviews,
                desk(),
                words,
                this::read)));
    }

    private ReviewList part(String title, List<DueReview> reviews, QualityWords words) {
        return new ReviewList(getTranslation(title), reviews, desk(), words, this::read);
    }
}
