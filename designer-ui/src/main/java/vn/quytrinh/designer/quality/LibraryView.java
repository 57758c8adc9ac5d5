package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Comeback;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.quality.LibraryRun;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * The page of the look through a library (kiểm tra thư viện): all procedures of an agency in one run, what to look after, and the
 * result as a workbook. Its address holds the agency: {@code quality/library?agency=H05}.
 */
@Route("quality/library")
@Menu(order = 110, icon = "vaadin:archives", title = "quality.library")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/quality.css")
public final class LibraryView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private static final int LOOK_EVERY_MS = 400;

    private final QualityDesk desk;
    private final Comeback comeback = new Comeback(this, this::look);
    private final H2 heading = new H2();
    private final AgencyField agencies;
    private final Button start = new Button(VaadinIcon.SEARCH_PLUS.create());
    private final LibraryCodes codes = new LibraryCodes();
    private final ProgressBar bar = new ProgressBar();
    private final Span progress = new Span();
    private final Refusal refusal = new Refusal();
    private final Div result = Blocks.block("library-result");
    private String agency = AgencyField.ALL;
    private String shown = "";

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    LibraryView(QualityDesk desk) {
        this.desk = desk;
        addClassName("quality-view");
        agencies = new AgencyField(desk.territories(), desk.caller().scope(), this::go);
        start.setId("start-check");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> start());
        start.setVisible(desk.mayCheckLibraries());
        codes.setVisible(desk.mayCheckLibraries());
        bar.setVisible(false);
        progress.addClassName("quiet");
        add(
                Blocks.block("quality-head", heading, agencies, start, codes),
                refusal,
                Blocks.block("quality-progress", bar, progress),
                result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        agency = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("agency")
                .orElse(agencies.first());
        try {
            desk.libraries().list(agency, desk.caller());
        } catch (EngineException unknown) {
            event.rerouteToError(
                    NotFoundException.class, new QualityWords(this).either(unknown.vietnamese(), unknown.english()));
            return;
        }
        if (isAttached()) {
            show();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("quality.library"));
        start.setText(getTranslation("quality.library.start"));
        codes.speak();
        event.getUI().getPage().setTitle(getPageTitle());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quality.library") + " · Quy Trình";
    }

    private void go(String chosen) {
        agency = chosen;
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("quality/library", QueryParameters.of("agency", chosen))));
        show();
    }

    private void show() {
        agencies.show(agency);
        shown = "";
        result.removeAll();
        look();
    }

    private void start() {
        refusal.clear();
        try {
            desk.libraries().start(agency, codes.request(), desk.caller());
            look();
        } catch (EngineException refused) {
            refusal.show(refused, new QualityWords(this));
        }
    }

    /** Shows how far the check that runs has come, and the last one that is done. */
    private void look() {
        List<LibraryRun> runs = desk.libraries().list(agency, desk.caller());
        Optional<LibraryRun> running =
                runs.stream().filter(run -> run.finishedAt() == null).findFirst();
        bar.setVisible(running.isPresent());
        start.setEnabled(running.isEmpty());
        comeback.whenever(running.isPresent(), LOOK_EVERY_MS);
        running.ifPresent(run -> {
            bar.setIndeterminate(run.total() == 0);
            bar.setValue(run.total() == 0 ? 0 : (double) run.done() / run.total());
            progress.setText(getTranslation("quality.library.running", run.done(), run.total()));
        });
        Optional<LibraryRun> last = runs.stream().filter(LibraryRun::isDone).findFirst();
        if (running.isEmpty()) {
            progress.setText(told(runs, last.orElse(null)));
        }
        last.filter(run -> !run.id().equals(shown)).ifPresent(this::show);
    }

    private String told(List<LibraryRun> runs, @Nullable LibraryRun last) {
        Optional<LibraryRun> newest = runs.stream().findFirst();
        if (newest.isPresent() && newest.get().failure() != null) {
            return getTranslation("quality.library.failed", newest.get().failure());
        }
        return last == null
                ? getTranslation("quality.library.none")
                : getTranslation(
                        "quality.library.done",
                        new QualityWords(this)
                                .dayAndTime(last.finishedAt()
                                        .atOffset(VietnamTime.OFFSET)
                                        .toLocalDateTime()),
                        last.startedBy());
    }

    private void show(LibraryRun run) {
        shown = run.id();
        result.removeAll();
        LibraryResult read = LibraryResult.of(desk.libraries().report(agency, run.id(), desk.caller()));
        result.add(new LibraryReportPane(run, read, desk, new QualityWords(this)));
    }
}
