package vn.quytrinh.designer.control;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Downloads;
import vn.quytrinh.designer.pieces.Loading;
import vn.quytrinh.designer.pieces.TableFile;
import vn.quytrinh.designer.procedures.PlainText;
import vn.quytrinh.designer.quality.AgencyField;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.control.ControlledDocument;
import vn.quytrinh.engine.control.DocumentKind;

/**
 * The page of documents under control (tài liệu được kiểm soát). Its address holds agency and filters: {@code
 * quality/documents?agency=H05&missing=true}.
 */
@Route("quality/documents")
@PermitAll
@Menu(order = 120, icon = "vaadin:file-text-o", title = "documents")
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/quality.css")
@StyleSheet("context://designer/control.css")
public final class DocumentsView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {
    private static final String PATH = "quality/documents";

    private final ControlDesk desk;
    private final H2 heading = new H2();
    private final AgencyField agencies;
    private final TextField search = new TextField();
    private final Select<DocumentKind> kind = new Select<>();
    private final Checkbox missing = new Checkbox();
    private final Button add = new Button(VaadinIcon.PLUS.create(), click -> edit(null));
    private final Div files = Blocks.block("library-files");
    private final Div numbers = Blocks.block("library-numbers");
    private final Div body = Blocks.block("control-body");
    private final Loading<List<ControlledDocument>> loading;
    private List<ControlledDocument> rows = List.of();
    private String agency = AgencyField.ALL;

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    DocumentsView(ControlDesk desk) {
        this.desk = desk;
        addClassNames("quality-view", "control-view");
        agencies = new AgencyField(
                desk.quality().territories(), desk.quality().caller().scope(), this::go);
        loading = new Loading<>(this, desk.quality().background()::execute, this::show);
        search.setId("document-search");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filtered());
        kind.setId("document-kind");
        kind.setEmptySelectionAllowed(true);
        kind.setItems(DocumentKind.values());
        kind.addValueChangeListener(change -> filtered());
        missing.setId("document-missing");
        missing.addValueChangeListener(change -> filtered());
        add.setId("add-document");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(desk.quality().mayKeepQuality());
        add(
                Blocks.block("quality-head", heading, agencies, search, kind, missing, files, add),
                loading.bar(),
                numbers,
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
        search.setValue(asked.getSingleParameter("search").orElse(""));
        missing.setValue(asked.getSingleParameter("missing").isPresent());
        if (isAttached()) {
            read();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("documents"));
        search.setLabel(getTranslation("documents.search"));
        search.setPlaceholder(getTranslation("documents.search.help"));
        kind.setLabel(getTranslation("documents.kind"));
        kind.setEmptySelectionCaption(getTranslation("documents.kind.all"));
        kind.setItemLabelGenerator(
                each -> getTranslation(each == null ? "documents.kind.all" : "documents.kind." + each));
        missing.setLabel(getTranslation("documents.missing"));
        add.setText(getTranslation("documents.add"));
        files.removeAll();
        files.add(Downloads.button(
                "download-documents",
                "XLSX",
                () -> "tai-lieu-kiem-soat-" + agency.replace("*", "tat-ca") + ".xlsx",
                Downloads.XLSX,
                out -> TableFile.xlsx(
                        "Tài liệu kiểm soát",
                        DocumentGrid.HEADS,
                        writer -> DocumentGrid.cells(shown()).forEach(writer::write),
                        out)));
        event.getUI().getPage().setTitle(getPageTitle());
        read();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("documents") + " · Quy Trình";
    }

    private void go(String chosen) {
        agency = chosen;
        note();
        read();
    }

    private void read() {
        agencies.show(agency);
        Caller caller = desk.quality().caller();
        String asked = agency;
        loading.start(progress -> desk.register().list(asked, caller, progress));
    }

    private void show(List<ControlledDocument> read) {
        rows = read;
        numbers();
        showRows();
    }

    private void filtered() {
        note();
        showRows();
    }

    private void showRows() {
        body.removeAll();
        QualityWords words = new QualityWords(this);
        List<ControlledDocument> shown = shown();
        if (shown.isEmpty()) {
            body.add(Blocks.words(
                    "quiet empty", getTranslation(rows.isEmpty() ? "documents.none" : "documents.nothing")));
            return;
        }
        body.add(new DocumentGrid(
                shown,
                desk.register().today(),
                words,
                desk.quality().mayKeepQuality(),
                this::edit,
                each -> new DocumentHistoryDialog(each, desk, words).open()));
    }

    private List<ControlledDocument> shown() {
        String wanted = PlainText.of(search.getValue());
        LocalDate today = desk.register().today();
        return rows.stream()
                .filter(each -> kind.getValue() == null || each.fields().kind() == kind.getValue())
                .filter(each -> !missing.getValue() || !each.missing(today).isEmpty())
                .filter(each -> PlainText.of(String.join(
                                " ",
                                each.id(),
                                each.title(),
                                each.fields().code(),
                                each.fields().author(),
                                each.fields().approver(),
                                String.join(" ", each.fields().distribution())))
                        .contains(wanted))
                .toList();
    }

    private void numbers() {
        LocalDate today = desk.register().today();
        long procedures = rows.stream().filter(each -> each.sheet() != null).count();
        long covered = rows.stream()
                .filter(each -> each.sheet() != null && each.sheet().isInForce(today))
                .count();
        numbers.removeAll();
        numbers.add(
                number(
                        procedures == 0 ? "–" : 100 * covered / procedures + " %",
                        "documents.coverage",
                        procedures > 0 && covered < procedures),
                number(covered + " / " + procedures, "documents.covered", false),
                number(String.valueOf(rows.size() - procedures), "documents.others", false));
    }

    private Div number(String value, String label, boolean warns) {
        return Blocks.block(
                "library-number",
                Blocks.words(warns ? "number-value is-warn" : "number-value", value),
                Blocks.words("quiet", getTranslation(label)));
    }

    private void edit(@Nullable ControlledDocument document) {
        new DocumentDialog(agency, document, desk, new QualityWords(this), this::read).open();
    }

    /** Keeps what is shown in the address, so that it can be sent to somebody. */
    private void note() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("agency", agency);
        if (!search.isEmpty()) {
            parameters.put("search", search.getValue());
        }
        if (missing.getValue()) {
            parameters.put("missing", "true");
        }
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(PATH, QueryParameters.simple(parameters))));
    }
}
