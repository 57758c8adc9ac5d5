package vn.quytrinh.designer.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.audit.AuditQuery;
import vn.quytrinh.engine.audit.AuditQuery.Outcome;
import vn.quytrinh.engine.dossier.DossierCode;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * The page of the audit log (nhật ký hệ thống). Its address holds the filters: {@code
 * audit?subject=H05.12-260212-010001&outcome=REFUSED}.
 */
@Route("audit")
@RolesAllowed({"AUDITOR", "ADMIN"})
@Menu(order = 330, icon = "vaadin:clipboard-user", title = "audit")
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/quality.css")
@StyleSheet("context://designer/audit.css")
public final class AuditView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private final AuditDesk desk;
    private final H2 heading = new H2();
    private final TextField caller = new TextField();
    private final ComboBox<String> action = new ComboBox<>();
    private final TextField subject = new TextField();
    private final Select<Outcome> outcome = new Select<>();
    private final LocalDateField from = new LocalDateField("audit.from");
    private final LocalDateField until = new LocalDateField("audit.until");
    private final Button story = new Button(VaadinIcon.BOOK.create(), click -> openStory());
    private final Div files = Blocks.block("library-files");
    private final ChainPane chain;
    private final Div body = Blocks.block("audit-body");
    private boolean quiet;

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    AuditView(AuditDesk desk) {
        this.desk = desk;
        addClassNames("quality-view", "audit-view");
        chain = new ChainPane(desk, this::show);
        caller.setId("audit-caller");
        caller.setClearButtonVisible(true);
        caller.setValueChangeMode(ValueChangeMode.LAZY);
        caller.addValueChangeListener(change -> show());
        action.setId("audit-action");
        action.setClearButtonVisible(true);
        action.setItems(desk.trail().actions(desk.caller()));
        action.addValueChangeListener(change -> show());
        subject.setId("audit-subject");
        subject.setClearButtonVisible(true);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(change -> show());
        outcome.setId("audit-outcome");
        outcome.setItems(Outcome.values());
        outcome.setValue(Outcome.ANY);
        outcome.addValueChangeListener(change -> show());
        from.setId("audit-from");
        from.setClearButtonVisible(true);
        from.addValueChangeListener(change -> show());
        until.setId("audit-until");
        until.setClearButtonVisible(true);
        until.addValueChangeListener(change -> show());
        story.setId("open-story");
        add(
                Blocks.block("quality-head", heading, files),
                Blocks.block("audit-filters", caller, action, subject, outcome, from, until, story),
                chain,
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        quiet = true;
        caller.setValue(asked.getSingleParameter("caller").orElse(""));
        action.setValue(asked.getSingleParameter("action").orElse(null));
        subject.setValue(asked.getSingleParameter("subject").orElse(""));
        outcome.setValue(asked.getSingleParameter("outcome")
                .flatMap(text -> Arrays.stream(Outcome.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst())
                .orElse(Outcome.ANY));
        from.setValue(asked.getSingleParameter("from").flatMap(AuditView::date).orElse(null));
        until.setValue(
                asked.getSingleParameter("until").flatMap(AuditView::date).orElse(null));
        quiet = false;
        if (isAttached()) {
            show();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        AuditWords words = new AuditWords(this);
        heading.setText(getTranslation("audit"));
        caller.setLabel(getTranslation("audit.caller"));
        action.setLabel(getTranslation("audit.action"));
        action.setItemLabelGenerator(words::action);
        subject.setLabel(getTranslation("audit.subject"));
        subject.setPlaceholder(getTranslation("audit.subject.help"));
        outcome.setLabel(getTranslation("audit.outcome"));
        outcome.setItemLabelGenerator(each -> getTranslation("audit.outcome." + each));
        story.setText(getTranslation("audit.story"));
        files.removeAll();
        files.add(AuditFiles.links(desk, this::query));
        event.getUI().getPage().setTitle(getPageTitle());
        chain.speak();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit") + " · Quy Trình";
    }

    private AuditQuery query() {
        return new AuditQuery(
                caller.getValue(),
                Objects.requireNonNullElse(action.getValue(), ""),
                subject.getValue(),
                outcome.getValue(),
                begin(from.getValue()),
                begin(until.getValue() == null ? null : until.getValue().plusDays(1)));
    }

    private static @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atStartOfDay().atOffset(VietnamTime.OFFSET).toInstant();
    }

    private void show() {
        if (quiet || !isAttached()) {
            return;
        }
        story.setVisible(DossierCode.isCode(subject.getValue().strip()));
        body.removeAll();
        body.add(new AuditGrid(desk.trail().look(query(), desk.caller()), new AuditWords(this)));
        note();
    }

    private void openStory() {
        getUI().ifPresent(ui ->
                ui.navigate(DossierStoryView.class, subject.getValue().strip()));
    }

    /** Keeps what is shown in the address, so that it can be sent to somebody. */
    private void note() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "caller", caller.getValue());
        put(parameters, "action", action.getValue());
        put(parameters, "subject", subject.getValue());
        put(
                parameters,
                "outcome",
                outcome.getValue() == Outcome.ANY ? "" : outcome.getValue().name());
        put(parameters, "from", Objects.toString(from.getValue(), ""));
        put(parameters, "until", Objects.toString(until.getValue(), ""));
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("audit", QueryParameters.simple(parameters))));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parameters.put(name, value);
        }
    }
}
