package vn.quytrinh.designer.control;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.control.ControlledDocument;
import vn.quytrinh.engine.control.ControlledDocument.Missing;

/** The register of controlled documents, a document a row. */
final class DocumentGrid extends Grid<ControlledDocument> {

    /** The headings of the workbook, which is a Vietnamese record. */
    static final List<String> HEADS = List.of(
            "Cơ quan",
            "Loại",
            "Mã hiệu",
            "Tên",
            "Lần ban hành",
            "Soạn thảo",
            "Xem xét",
            "Phê duyệt",
            "Phân phối",
            "Thời gian lưu (năm)",
            "Hiệu lực từ",
            "Thay thế",
            "Xem xét tiếp theo");

    private final QualityWords words;

    DocumentGrid(
            List<ControlledDocument> documents,
            LocalDate today,
            QualityWords words,
            boolean editable,
            Consumer<ControlledDocument> edit,
            Consumer<ControlledDocument> history) {
        this.words = words;
        setId("documents");
        addClassName("issue-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        addColumn(each -> each.fields().code())
                .setHeader(words.text("documents.code"))
                .setWidth("6.5rem")
                .setFlexGrow(0)
                .setComparator(Comparator.comparing(each -> each.fields().code()));
        addColumn(new ComponentRenderer<>(this::title))
                .setHeader(words.text("documents.title"))
                .setWidth("14rem")
                .setFlexGrow(3)
                .setComparator(Comparator.comparing(ControlledDocument::title));
        column("documents.revision", "4.5rem", each -> each.fields().revision());
        addColumn(new ComponentRenderer<>(this::people))
                .setHeader(words.text("documents.people"))
                .setWidth("10.5rem")
                .setFlexGrow(1);
        column(
                "documents.distribution",
                "8.5rem",
                each -> String.join(", ", each.fields().distribution()));
        column("documents.retention", "4.5rem", each -> each.fields().retention());
        addColumn(new ComponentRenderer<>(each -> force(each, today)))
                .setHeader(words.text("documents.effective"))
                .setWidth("9rem")
                .setFlexGrow(0)
                .setComparator(Comparator.comparing(
                        each -> each.fields().effectiveFrom(), Comparator.nullsLast(Comparator.naturalOrder())));
        column("documents.supersedes", "7rem", each -> each.fields().supersedes());
        column("documents.review", "7rem", each -> day(each.fields().nextReview()));
        addColumn(new ComponentRenderer<>(each -> actions(each, editable, edit, history)))
                .setHeader(words.text("documents.actions"))
                .setWidth("6rem")
                .setFlexGrow(0)
                .setFrozenToEnd(true)
                .setSortable(false);
        getColumns().forEach(each -> each.setResizable(true));
        setItems(documents);
    }

    private void column(String head, String width, ValueProvider<ControlledDocument, String> value) {
        addColumn(value)
                .setHeader(words.text(head))
                .setWidth(width)
                .setFlexGrow(0)
                .setSortable(true)
                .setComparator(Comparator.comparing(value::apply));
    }

    private Component title(ControlledDocument document) {
        if (document.sheet() == null) {
            return Blocks.block(
                    "issue-procedure",
                    new Span(document.title()),
                    Blocks.words(
                            "quiet",
                            words.text("documents.kind." + document.fields().kind())));
        }
        return Blocks.block(
                "issue-procedure",
                new Anchor("procedures/" + document.id(), document.title()),
                Blocks.words("quiet", document.sheet().draft().code() + " · " + document.id()));
    }

    private Component people(ControlledDocument document) {
        return Blocks.block(
                "document-people",
                person("documents.author", document.fields().author()),
                person("documents.reviewer", document.fields().reviewer()),
                person("documents.approver", document.fields().approver()));
    }

    private Span person(String label, String name) {
        Span line = new Span(Blocks.words("quiet", words.text(label) + ": "), new Span(name.isEmpty() ? "–" : name));
        line.addClassName("document-person");
        return line;
    }

    private Component force(ControlledDocument document, LocalDate today) {
        List<Missing> missing = document.missing(today);
        Span from = new Span(day(document.fields().effectiveFrom()));
        if (missing.isEmpty()) {
            return document.sheet() == null
                    ? from
                    : Blocks.block(
                            "issue-procedure", from, Blocks.words("document-force", words.text("documents.force")));
        }
        return Blocks.block(
                "issue-procedure",
                from,
                Blocks.words(
                        "document-missing",
                        missing.stream()
                                .map(each -> words.text("documents.missing." + each))
                                .collect(Collectors.joining(", "))));
    }

    private Component actions(
            ControlledDocument document,
            boolean editable,
            Consumer<ControlledDocument> edit,
            Consumer<ControlledDocument> history) {
        var actions = Blocks.block("document-actions");
        if (editable) {
            actions.add(sign(VaadinIcon.EDIT, "documents.edit", document, edit));
        }
        actions.add(sign(VaadinIcon.CLOCK, "documents.history", document, history));
        return actions;
    }

    private Button sign(
            VaadinIcon icon, String key, ControlledDocument document, Consumer<ControlledDocument> pressed) {
        Button button = new Button(icon.create(), click -> pressed.accept(document));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words.text(key) + ": " + document.title());
        button.setTooltipText(words.text(key));
        return button;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    /** Returns the register as cells under {@link #HEADS}. */
    static Stream<List<String>> cells(List<ControlledDocument> documents) {
        return documents.stream()
                .map(each -> List.of(
                        each.agency(),
                        each.fields().kind().name(),
                        each.fields().code(),
                        each.title(),
                        each.fields().revision(),
                        each.fields().author(),
                        each.fields().reviewer(),
                        each.fields().approver(),
                        String.join("; ", each.fields().distribution()),
                        each.fields().retention(),
                        Objects.toString(each.fields().effectiveFrom(), ""),
                        each.fields().supersedes(),
                        Objects.toString(each.fields().nextReview(), "")));
    }
}
