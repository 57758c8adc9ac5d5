package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Comeback;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.quality.UsedPack;
import vn.quytrinh.model.quality.QualityRule;

/**
 * The page of the quality rules (quy tắc chất lượng): packs, their rules as sentences, and the cases that try them. Its address
 * holds agency, pack and rule: {@code quality/rules?agency=H05&rule=LR-010}.
 */
@Route("quality/rules")
@Menu(order = 100, icon = "vaadin:check-square-o", title = "quality.rules")
@PermitAll
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/quality.css")
public final class QualityRulesView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private static final int LOOK_EVERY_MS = 300;

    private final QualityDesk desk;
    private final Comeback comeback = new Comeback(this, this::look);
    private final H2 heading = new H2();
    private final AgencyField agency;
    private final TextField search = new TextField();
    private final Select<String> severity = new Select<>();
    private final Button run = new Button(VaadinIcon.PLAY.create());
    private final Button write = new Button(VaadinIcon.PENCIL.create());
    private final ProgressBar bar = new ProgressBar();
    private final Span progress = new Span();
    private final Div packs = Blocks.block("quality-packs");
    private final Div rules = Blocks.block("quality-list");
    private final Div side = Blocks.block("quality-side");
    private @Nullable RuleBook book;
    private @Nullable CaseRunner runner;
    private QueryParameters asked = QueryParameters.empty();
    private String pack = "";
    private String rule = "";

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    QualityRulesView(QualityDesk desk) {
        this.desk = desk;
        addClassName("quality-view");
        agency = new AgencyField(desk.territories(), desk.caller().scope(), chosen -> go(chosen, "", ""));
        search.setId("rule-search");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> showRules());
        severity.setId("rule-severity");
        severity.setEmptySelectionAllowed(true);
        severity.setItems(Finding.SEVERITIES);
        severity.addValueChangeListener(change -> showRules());
        run.setId("run-cases");
        run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        run.addClickListener(click -> runCases());
        write.setId("write-rules");
        write.setVisible(desk.mayKeepQuality());
        write.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(
                "quality/sentences", QueryParameters.of("agency", book == null ? wantedAgency() : book.agency()))));
        bar.setVisible(false);
        progress.addClassName("quiet");
        side.getElement().setAttribute("role", "complementary").setAttribute("aria-live", "polite");
        add(
                Blocks.block("quality-head", heading, agency, search, severity, write, run),
                Blocks.block("quality-progress", bar, progress),
                Blocks.block("quality-body", packs, rules, side));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation().getQueryParameters();
        try {
            desk.records().of(wantedAgency(), desk.caller());
        } catch (EngineException unknown) {
            event.rerouteToError(
                    NotFoundException.class, new QualityWords(this).either(unknown.vietnamese(), unknown.english()));
            return;
        }
        book = null;
        if (isAttached()) {
            show();
        }
    }

    private String wantedAgency() {
        return asked.getSingleParameter("agency").orElse(agency.first());
    }

    /** Reads what the address asks for; not before the rules are compiled, which takes seconds after the start. */
    private boolean read() {
        if (book == null && desk.quality().isReady()) {
            book = new RuleBook(desk, wantedAgency());
            runner = new CaseRunner(book);
            rule = asked.getSingleParameter("rule").orElse("");
            pack = asked.getSingleParameter("pack").orElseGet(() -> packOf(rule));
        }
        return book != null;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("quality.rules"));
        search.setLabel(getTranslation("quality.search"));
        search.setPlaceholder(getTranslation("quality.search.help"));
        severity.setLabel(getTranslation("quality.severity"));
        severity.setEmptySelectionCaption(getTranslation("quality.severity.all"));
        severity.setItemLabelGenerator(
                each -> getTranslation(each == null ? "quality.severity.all" : "severity." + each));
        run.setText(getTranslation("quality.run"));
        write.setText(getTranslation("sentences.open"));
        event.getUI().getPage().setTitle(getPageTitle());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quality.rules") + " · Quy Trình";
    }

    private void show() {
        if (!read()) {
            look();
            return;
        }
        agency.show(book.agency());
        QualityWords words = new QualityWords(this);
        packs.removeAll();
        book.packs()
                .forEach(each -> packs.add(new PackCard(
                        each,
                        book,
                        words,
                        each.pack().id().equals(pack),
                        () -> go(book.agency(), each.pack().id(), ""),
                        desk.mayKeepQuality() ? () -> settings(each) : null)));
        showRules();
        showRule();
        look();
    }

    private void showRules() {
        rules.removeAll();
        if (book == null) {
            return;
        }
        selected().ifPresent(used -> {
            QualityWords words = new QualityWords(this);
            RuleList list = new RuleList(used, shownBook(), words, rule, this::pick);
            list.show(each -> words.matches(each, search.getValue())
                    && (severity.getValue() == null
                            || severity.getValue().equals(each.getSeverity().getLiteral())));
            rules.add(list);
            rules.getElement()
                    .executeJs("const line = this.querySelector('.rule-line.selected');"
                            + "if (line) { line.scrollIntoView({block: 'nearest'}); }");
        });
    }

    private void showRule() {
        side.removeAll();
        Optional<QualityRule> shown = selected()
                .flatMap(used -> used.pack().rules().stream()
                        .filter(each -> each.getId().equals(rule))
                        .findFirst());
        if (shown.isEmpty()) {
            side.add(Blocks.words("quiet", getTranslation("quality.rule.pick")));
            return;
        }
        side.add(new RuleDetails(
                selected().orElseThrow(), shown.get(), shownBook(), desk, new QualityWords(this), this::show));
    }

    private void settings(UsedPack used) {
        new PackSettingsDialog(used, shownBook(), desk, new QualityWords(this), this::show).open();
    }

    private void pick(String picked) {
        rule = picked;
        note();
        showRules();
        showRule();
    }

    private void runCases() {
        if (runner != null) {
            runner.start(desk, desk.background()::execute);
            look();
        }
    }

    /** Shows how far the cases have come; when they are done the page shows what they gave. */
    private void look() {
        if (book == null && !desk.quality().isReady()) {
            progress.setText(getTranslation("quality.loading"));
            comeback.whenever(true, LOOK_EVERY_MS);
            return;
        }
        if (book == null) {
            progress.setText("");
            show();
            return;
        }
        boolean running = runner != null && runner.isRunning();
        boolean ended = bar.isVisible() && !running;
        bar.setVisible(running);
        run.setEnabled(!running);
        comeback.whenever(running, LOOK_EVERY_MS);
        if (runner != null && running) {
            bar.setValue(runner.share());
            progress.setText(
                    getTranslation("quality.running", runner.done(), shownBook().cases()));
        } else if (ended) {
            progress.setText(getTranslation(
                    runner != null && runner.hasFailed() ? "quality.run.failed" : "quality.ran",
                    shownBook().cases()));
            show();
        }
    }

    private Optional<UsedPack> selected() {
        return shownBook().packs().stream()
                .filter(each -> each.pack().id().equals(pack))
                .findFirst();
    }

    /** The pack that holds a rule, else the first. */
    private String packOf(String wanted) {
        return shownBook().packs().stream()
                .filter(each ->
                        each.pack().rules().stream().anyMatch(one -> one.getId().equals(wanted)))
                .findFirst()
                .or(() -> shownBook().packs().stream().findFirst())
                .map(each -> each.pack().id())
                .orElse("");
    }

    private RuleBook shownBook() {
        if (book == null) {
            throw new IllegalStateException(
                    "Expected an agency to be chosen but none is. Maybe the page was not entered.");
        }
        return book;
    }

    private void go(String chosen, String wantedPack, String wantedRule) {
        if (book == null || !book.agency().equals(chosen)) {
            book = new RuleBook(desk, chosen);
            runner = new CaseRunner(book);
        }
        rule = wantedRule;
        pack = wantedPack.isEmpty() ? packOf(wantedRule) : wantedPack;
        note();
        show();
    }

    /** Keeps what is shown in the address, so that it can be sent to somebody. */
    private void note() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("agency", shownBook().agency());
        parameters.put("pack", pack);
        if (!rule.isEmpty()) {
            parameters.put("rule", rule);
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("quality/rules", QueryParameters.simple(parameters))));
    }
}
