package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import vn.quytrinh.conformance.library.IssueKind;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.quality.LibraryRun;

/** The result of a look through a library: numbers, what to look after, every procedure, and the files to take away. */
final class LibraryReportPane extends Div {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LibraryResult result;
    private final QualityWords words;
    private final Map<IssueKind, Long> counts = new EnumMap<>(IssueKind.class);
    private final Select<IssueKind> kind = new Select<>();
    private final TextField search = new TextField();
    private final IssueGrid issues;
    private final CheckedGrid procedures;

    LibraryReportPane(LibraryRun run, LibraryResult result, QualityDesk desk, QualityWords words) {
        this.result = result;
        this.words = words;
        addClassName("library-report");
        result.issues().forEach(issue -> counts.merge(issue.kind(), 1L, Long::sum));
        issues = new IssueGrid(result.issues(), words);
        procedures = new CheckedGrid(result.procedures(), words);
        procedures.setVisible(false);
        Tab first = new Tab(words.text("quality.issues", result.issues().size()));
        Tab second = new Tab(words.text("quality.checked", result.procedures().size()));
        Tabs tabs = new Tabs(first, second);
        tabs.addSelectedChangeListener(change -> {
            issues.setVisible(change.getSelectedTab() == first);
            procedures.setVisible(change.getSelectedTab() == second);
            kind.setVisible(change.getSelectedTab() == first);
        });
        filters();
        add(numbers(), Blocks.block("library-bar", tabs, kind, search, files(run, desk)), issues, procedures);
    }

    private Component numbers() {
        Div numbers = Blocks.block("library-numbers");
        numbers.add(
                number(
                        "quality.number.procedures",
                        String.valueOf(result.procedures().size()),
                        ""),
                number("quality.number.errors", String.valueOf(result.errors()), "is-error"),
                number("quality.number.warnings", String.valueOf(result.warnings()), "is-warn"));
        if (result.expected() > 0) {
            numbers.add(number(
                    "quality.number.coverage",
                    result.coverage().stripTrailingZeros().toPlainString() + " %",
                    "",
                    words.text("quality.number.covered", result.covered(), result.expected())));
        }
        numbers.add(
                number("quality.number.issues", String.valueOf(result.issues().size()), ""));
        return numbers;
    }

    private Div number(String label, String value, String style, String... more) {
        Div number = Blocks.block(
                "library-number",
                Blocks.words(("number-value " + style).strip(), value),
                Blocks.words("quiet", words.text(label)));
        for (String each : more) {
            number.add(Blocks.words("quiet", each));
        }
        return number;
    }

    private void filters() {
        kind.setId("issue-kind");
        kind.setAriaLabel(words.text("quality.issue.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(words.text("quality.issue.all"));
        kind.setPlaceholder(words.text("quality.issue.all"));
        kind.setItems(List.copyOf(counts.keySet()));
        kind.setItemLabelGenerator(each -> each == null
                ? words.text("quality.issue.all")
                : words.of(each.words()) + " (" + counts.get(each) + ")");
        kind.addValueChangeListener(change -> filter());
        search.setId("issue-search");
        search.setPlaceholder(words.text("quality.issue.search"));
        search.setAriaLabel(words.text("quality.issue.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
    }

    private void filter() {
        issues.filter(kind.getValue(), search.getValue());
        procedures.filter(search.getValue());
    }

    private Component files(LibraryRun run, QualityDesk desk) {
        Caller caller = desk.caller();
        String name = "kiem-tra-thu-vien-" + run.agency().replace("*", "tat-ca") + "-" + result.on();
        return Blocks.block(
                "library-files",
                file("XLSX", name + ".xlsx", XLSX, () -> desk.libraries().workbook(run.agency(), run.id(), caller)),
                file(
                        "JSON",
                        name + ".json",
                        "application/json",
                        () -> desk.libraries().report(run.agency(), run.id(), caller)));
    }

    private static Anchor file(String label, String name, String type, Supplier<byte[]> content) {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                "");
        anchor.setId("download-" + label.toLowerCase(Locale.ROOT));
        anchor.getElement().setAttribute("download", name);
        anchor.add(new Button(label, VaadinIcon.DOWNLOAD_ALT.create()));
        return anchor;
    }
}
