package vn.quytrinh.designer.control;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
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
public final class QualityDeskView extends AbstractControlView<QualityDeskView.Shown> {
    private static final int MOST_POINTS = 24;
    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    private final Select<Integer> ahead = new Select<>();

    /** What the page shows of an agency. */
    record Shown(
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
        super(desk, "quality/desk", "desk");
        ahead.setId("desk-ahead");
        ahead.setItems(DAYS);
        ahead.setValue(DAYS.get(1));
        ahead.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                note();
                read();
            }
        });
        head(ahead);
    }

    @Override
    void filter(QueryParameters asked) {
        ahead.setValue(asked.getSingleParameter("days")
                .flatMap(typed -> DAYS.stream()
                        .filter(each -> each.toString().equals(typed))
                        .findFirst())
                .orElse(DAYS.get(1)));
    }

    @Override
    Map<String, String> filters() {
        return Map.of("days", ahead.getValue().toString());
    }

    @Override
    void name() {
        ahead.setLabel(getTranslation("desk.ahead"));
        ahead.setItemLabelGenerator(each -> getTranslation("desk.ahead.days", each));
    }

    @Override
    Function<Progress, Shown> reader(String asked, Caller caller) {
        int days = ahead.getValue();
        return progress -> read(asked, days, caller, progress);
    }

    private Shown read(String asked, int days, Caller caller, Progress progress) {
        List<ControlledDocument> documents = desk().register().list(asked, caller, progress);
        Map<String, String> owners = new HashMap<>();
        documents.forEach(each -> owners.put(each.id(), each.agency()));
        Optional<LibraryRun> last = desk().quality().libraries().list(asked, caller).stream()
                .filter(LibraryRun::isDone)
                .findFirst();
        return new Shown(
                documents,
                desk().expiring().list(asked, days, caller, Progress.SILENT),
                desk().quality().libraries().trend(asked, MOST_POINTS, caller),
                last.orElse(null),
                last.map(run -> LibraryFinding.of(desk().quality().libraries().report(asked, run.id(), caller), owners))
                        .orElse(List.of()));
    }

    @Override
    void show(Shown shown) {
        QualityWords words = new QualityWords(this);
        body().removeAll();
        body().add(
                        numbers(shown),
                        Blocks.block(
                                "desk-pair",
                                part("desk.expiring", new ExpiringList(shown.expiring(), desk(), words, this::read)),
                                part("desk.trend", new TrendChart(shown.trend(), words))),
                        part("desk.findings", findings(shown, words)));
    }

    private Component findings(Shown shown, QualityWords words) {
        RouterLink check = new RouterLink(getTranslation("quality.library.start"), LibraryView.class);
        check.setQueryParameters(QueryParameters.of("agency", agency()));
        return shown.last() == null
                ? Blocks.block("empty", Blocks.words("quiet", getTranslation("desk.findings.none") + " "), check)
                : new FindingGrid(shown.findings(), words);
    }

    private Div part(String title, Component content) {
        return Blocks.block("desk-part", new H3(getTranslation(title)), content);
    }

    private Div numbers(Shown shown) {
        LocalDate today = desk().register().today();
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
                number(procedures == 0 ? "–" : 100 * covered / procedures + " %", "documents.coverage", "is-warn"),
                number(shown.last() == null ? "–" : String.valueOf(errors), "quality.number.errors", "is-error"),
                number(shown.last() == null ? "–" : String.valueOf(warnings), "quality.number.warnings", "is-warn"),
                number(String.valueOf(shown.expiring().size()), "desk.number.expiring", ""));
    }
}
