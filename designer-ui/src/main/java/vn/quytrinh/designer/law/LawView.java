package vn.quytrinh.designer.law;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.time.LocalDate;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.procedure.law.query.LawEntry;

/**
 * The page of the law (căn cứ pháp lý): a timeline, a search for citations and words, and what governs on a day. Its address holds
 * the question: {@code law?q=118/2025 Đ17}, {@code law?on=2026-08-05}.
 */
@Route("law")
@Menu(order = 210, icon = "vaadin:scale", title = "law")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/law.css")
public final class LawView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private final LawLibrary library;
    private final InstantSource clock;
    private final H2 heading = new H2();
    private final TextField search = new TextField();
    private final Tab timeline = new Tab();
    private final Tab regime = new Tab();
    private final Tabs tabs = new Tabs(timeline, regime);
    private final Div main = Blocks.block("law-main");
    private final Div side = Blocks.block("law-side");
    private LawQuestion question = new LawQuestion("", null);

    /**
     * Creates the page.
     *
     * @param library the law, not null
     * @param clock tells the time, not null
     */
    LawView(LawLibrary library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
        addClassName("law-view");
        tabs.setAutoselect(false);
        search.setId("law-search");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(new LawQuestion(change.getValue().strip(), question.on()));
            }
        });
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient() && change.getSelectedTab() != null) {
                search.clear();
                ask(new LawQuestion("", change.getSelectedTab() == regime ? today() : null));
            }
        });
        side.getElement().setAttribute("role", "complementary").setAttribute("aria-live", "polite");
        add(Blocks.block("law-head", heading, tabs, search), Blocks.block("law-body", main, side));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = LawQuestion.of(event.getLocation().getQueryParameters());
        search.setValue(question.search());
        selectTab();
        if (isAttached()) {
            show();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("law"));
        timeline.setLabel(getTranslation("law.timeline"));
        regime.setLabel(getTranslation("law.regime"));
        search.setPlaceholder(getTranslation("law.search"));
        search.setAriaLabel(getTranslation("law.search"));
        event.getUI().getPage().setTitle(getPageTitle());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("law") + " · Quy Trình";
    }

    /** While something is looked for neither tab is shown. */
    private void selectTab() {
        Tab shown = question.on() == null ? timeline : regime;
        tabs.setSelectedTab(question.search().isBlank() ? shown : null);
    }

    private void ask(LawQuestion asked) {
        note(asked);
        selectTab();
        show();
    }

    /** Keeps the question in the address, so that it can be sent to somebody or gone back to. */
    private void note(LawQuestion asked) {
        question = asked;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("law", asked.parameters())));
    }

    private void show() {
        LawWords words = new LawWords(this);
        main.removeAll();
        side.removeAll();
        side.add(Blocks.words("quiet law-hint", words.text("law.hint")));
        if (!question.search().isBlank()) {
            main.add(new SearchResults(question.search(), library, words, this::details));
        } else if (question.on() != null) {
            main.add(new RegimePane(
                    library, question.on(), words, this::details, day -> note(new LawQuestion("", day))));
        } else {
            main.add(new TimelinePane(library, today(), words, this::details));
        }
    }

    private void details(LawEntry entry) {
        side.removeAll();
        side.add(new EntryDetails(entry, library, new LawWords(this), this::details));
        side.getElement()
                .executeJs("const box = this.getBoundingClientRect();"
                        + "if (box.top > window.innerHeight * 0.7 || box.bottom < 80) { this.scrollIntoView({block: 'start'}); }"
                        + "this.scrollTop = 0;");
    }

    private LocalDate today() {
        return clock.instant().atOffset(VietnamTime.OFFSET).toLocalDate();
    }
}
