package vn.quytrinh.designer.home;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.designer.access.SignedIn;
import vn.quytrinh.designer.approval.ApprovalsView;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Comeback;
import vn.quytrinh.designer.procedures.ProceduresView;

/** The page one lands on after signing in: what waits for the person, each with the way to it. */
@Route("home")
@RouteAlias("")
@Menu(order = 0, icon = "vaadin:home-o", title = "home")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/home.css")
public final class HomeView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(HomeView.class);
    private static final int LOOK_EVERY_MS = 250;

    private final HomeSections sections;
    private final AuthenticationContext person;
    private final Comeback comeback = new Comeback(this, this::show);
    private final H2 heading = new H2();
    private final ProgressBar progress = new ProgressBar();
    private final Div groups = Blocks.block("home-groups");
    private List<CompletableFuture<List<HomeGroup>>> answers = List.of();
    private long shown = -1;

    /**
     * Creates the page.
     *
     * @param sections knows what waits, not null
     * @param person who is signed in, not null
     */
    public HomeView(HomeSections sections, AuthenticationContext person) {
        this.sections = sections;
        this.person = person;
        addClassName("home-view");
        progress.setIndeterminate(true);
        add(heading, progress, groups);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getPath().isEmpty()) {
            event.forwardTo("home");
            return;
        }
        answers = sections.ask(SignedIn.caller(person));
        shown = -1;
        try {
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                    .get(sections.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException later) {
            LOG.debug("Not everything that waits is known yet", later);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (isAttached()) {
            show();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("home.title"));
        progress.getElement().setAttribute("aria-label", getTranslation("home.looking"));
        event.getUI().getPage().setTitle(getPageTitle());
        shown = -1;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home") + " · Quy Trình";
    }

    private void show() {
        long done = answers.stream().filter(CompletableFuture::isDone).count();
        boolean looking = done < answers.size();
        progress.setVisible(looking);
        comeback.whenever(looking, LOOK_EVERY_MS);
        if (done == shown) {
            return;
        }
        shown = done;
        groups.removeAll();
        answers.stream()
                .filter(answer -> answer.isDone() && !answer.isCompletedExceptionally())
                .flatMap(answer -> answer.join().stream())
                .sorted(Comparator.comparing(HomeGroup::order))
                .forEach(group -> groups.add(new HomeCard(group)));
        answers.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(this::fail);
        if (!looking && groups.getChildren().findAny().isEmpty()) {
            groups.add(nothing());
        }
    }

    private void fail(CompletableFuture<List<HomeGroup>> answer) {
        LOG.warn("A part of what waits could not be told", answer.exceptionNow());
        groups.add(Blocks.block("home-failed", new Paragraph(getTranslation("home.failed"))));
    }

    private Div nothing() {
        return Blocks.block(
                "home-nothing",
                new Paragraph(getTranslation("home.nothing")),
                Blocks.block(
                        "home-ways",
                        new RouterLink(getTranslation("procedures"), ProceduresView.class),
                        new RouterLink(getTranslation("approvals"), ApprovalsView.class)));
    }
}
