package vn.quytrinh.designer.control;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Downloads;
import vn.quytrinh.designer.pieces.TableFile;
import vn.quytrinh.designer.procedures.PlainText;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Progress;
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
public final class DocumentsView extends AbstractControlView<List<ControlledDocument>> {
    private final TextField search = new TextField();
    private final Select<DocumentKind> kind = new Select<>();
    private final Checkbox missing = new Checkbox();
    private final Button add = new Button(VaadinIcon.PLUS.create(), click -> edit(null));
    private final Div files = Blocks.block("library-files");
    private final Div numbers = Blocks.block("library-numbers");
    private List<ControlledDocument> rows = List.of();

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    DocumentsView(ControlDesk desk) {
        super(desk, "quality/documents", "documents");
        search.setId("document-search");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filtered(change.isFromClient()));
        kind.setId("document-kind");
        kind.setEmptySelectionAllowed(true);
        kind.setItems(DocumentKind.values());
        kind.addValueChangeListener(change -> filtered(change.isFromClient()));
        missing.setId("document-missing");
        missing.addValueChangeListener(change -> filtered(change.isFromClient()));
        add.setId("add-document");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(desk.quality().mayKeepQuality());
        head(search, kind, missing, files, add);
        above(numbers);
    }

    @Override
    void filter(QueryParameters asked) {
        search.setValue(asked.getSingleParameter("search").orElse(""));
        kind.setValue(asked.getSingleParameter("kind")
                .flatMap(name -> Arrays.stream(DocumentKind.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(null));
        missing.setValue(asked.getSingleParameter("missing").isPresent());
    }

    @Override
    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        if (!search.isEmpty()) {
            filters.put("search", search.getValue());
        }
        if (kind.getValue() != null) {
            filters.put("kind", kind.getValue().name());
        }
        if (missing.getValue()) {
            filters.put("missing", "true");
        }
        return filters;
    }

    @Override
    void name() {
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
                () -> "tai-lieu-kiem-soat-" + agency().replace("*", "tat-ca") + ".xlsx",
                Downloads.XLSX,
                out -> TableFile.xlsx(
                        "Tài liệu kiểm soát",
                        DocumentGrid.HEADS,
                        writer -> DocumentGrid.cells(shown()).forEach(writer::write),
                        out)));
    }

    @Override
    Function<Progress, List<ControlledDocument>> reader(String asked, Caller caller) {
        return progress -> desk().register().list(asked, caller, progress);
    }

    @Override
    void show(List<ControlledDocument> read) {
        rows = read;
        numbers();
        showRows();
    }

    private void filtered(boolean byPerson) {
        if (byPerson) {
            note();
            showRows();
        }
    }

    private void showRows() {
        body().removeAll();
        QualityWords words = new QualityWords(this);
        List<ControlledDocument> shown = shown();
        if (shown.isEmpty()) {
            body().add(Blocks.words(
                    "quiet empty", getTranslation(rows.isEmpty() ? "documents.none" : "documents.nothing")));
            return;
        }
        body().add(new DocumentGrid(
                shown,
                desk().register().today(),
                words,
                desk().quality().mayKeepQuality(),
                this::edit,
                each -> new DocumentHistoryDialog(each, desk(), words).open()));
    }

    private List<ControlledDocument> shown() {
        String wanted = PlainText.of(search.getValue());
        LocalDate today = desk().register().today();
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
        LocalDate today = desk().register().today();
        long procedures = rows.stream().filter(each -> each.sheet() != null).count();
        long covered = rows.stream()
                .filter(each -> each.sheet() != null && each.sheet().isInForce(today))
                .count();
        numbers.removeAll();
        numbers.add(
                number(
                        procedures == 0 ? "–" : 100 * covered / procedures + " %",
                        "documents.coverage",
                        procedures > 0 && covered < procedures ? "is-warn" : ""),
                number(covered + " / " + procedures, "documents.covered", ""),
                number(String.valueOf(rows.size() - procedures), "documents.others", ""));
    }

    private void edit(@Nullable ControlledDocument document) {
        new DocumentDialog(agency(), document, desk(), new QualityWords(this), this::read).open();
    }
}
