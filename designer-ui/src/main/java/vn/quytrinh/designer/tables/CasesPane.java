package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.quytrinh.designer.editing.TableCaseEdits;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.table.CaseResult;
import vn.quytrinh.handling.table.ExampleCase;
import vn.quytrinh.handling.table.ExampleCases;
import vn.quytrinh.model.decision.CaseValue;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.TableCase;

/** The test cases of a table, each with what the table makes of it as it stands. */
final class CasesPane extends Composite<Div> {
    private final TableDesk desk;
    private final DecisionTable table;
    private final LocalWords words;
    private final H4 title = new H4();
    private final Div list = Blocks.block("case-list");

    /**
     * @param current gives the row the cursor is in, from 0, negative for none
     */
    CasesPane(TableDesk desk, DecisionTable table, LocalWords words, IntSupplier current) {
        this.desk = desk;
        this.table = table;
        this.words = words;
        getContent().addClassName("table-cases");
        getContent().add(title);
        if (desk.editable()) {
            getContent()
                    .add(Blocks.block(
                            "table-toolbar",
                            button("case.ofRow", () -> ofRow(current.getAsInt())),
                            button("case.bounds", this::atBounds),
                            button("case.add", this::addEmpty)));
        }
        getContent().add(list);
        show(TableVerdict.NONE);
    }

    void show(TableVerdict verdict) {
        long failed = verdict.cases().values().stream()
                .filter(result -> result.state() == CaseResult.State.FAILED)
                .count();
        title.setText(
                failed == 0
                        ? words.text("tables.cases", table.getCases().size())
                        : words.text("tables.cases.failed", table.getCases().size(), failed));
        list.removeAll();
        if (table.getCases().isEmpty()) {
            list.add(Blocks.words("table-hint", words.text("tables.cases.none")));
        }
        for (int at = 0; at < table.getCases().size(); at++) {
            TableCase test = table.getCases().get(at);
            list.add(card(at, test, Optional.ofNullable(verdict.cases().get(test.getId()))));
        }
    }

    private Div card(int at, TableCase test, Optional<CaseResult> result) {
        String state = result.map(each -> each.state().name()).orElse("OPEN");
        Div head = Blocks.block(
                "case-head",
                Blocks.words("case-state", words.text("tables.case." + state)),
                Blocks.words("case-name", test.getName() == null ? "" : test.getName()));
        if (desk.editable()) {
            head.add(
                    icon(VaadinIcon.EDIT, "tables.case.edit", () -> new CaseDialog(desk, table, at, words).open()),
                    icon(VaadinIcon.CLOSE_SMALL, "tables.case.delete", () -> cases(cases -> cases.delete(at))));
        }
        Div card = Blocks.block(
                "table-case",
                head,
                Blocks.words("case-line", values(test.getInputs()) + " → " + values(test.getExpected())));
        card.getElement().setAttribute("data-state", state);
        result.filter(each -> each.state() != CaseResult.State.PASSED)
                .ifPresent(each -> card.add(Blocks.words(
                        "case-why",
                        words.either(each.sentence().vi(), each.sentence().en()))));
        return card;
    }

    private String values(List<CaseValue> values) {
        return values.isEmpty()
                ? "–"
                : values.stream()
                        .map(value -> label(value.getName()) + " = " + shown(value))
                        .collect(Collectors.joining(", "));
    }

    private String shown(CaseValue value) {
        String feel = String.valueOf(value.getValue());
        return switch (feel) {
            case "true" -> words.text("tables.yes");
            case "false" -> words.text("tables.no");
            default -> CellWords.day(feel);
        };
    }

    private String label(String name) {
        return desk.facts().stream()
                .filter(fact -> String.valueOf(name).equals(fact.getName()))
                .findFirst()
                .map(fact -> FactWords.label(fact, words))
                .orElse(name);
    }

    private void ofRow(int row) {
        if (row >= 0) {
            suggest(() -> ExampleCases.ofRow(table, row).map(List::of).orElse(List.of()));
        }
    }

    private void atBounds() {
        suggest(() -> ExampleCases.atBounds(table));
    }

    /** A table that cannot be executed suggests nothing; why stands below the sheet. */
    private void suggest(Supplier<List<ExampleCase>> examples) {
        try {
            List<ExampleCase> found = examples.get();
            cases(cases -> cases.add(found));
        } catch (HandlingException shapeless) {
            title.setText(words.either(shapeless.vietnamese(), shapeless.english()));
        }
    }

    private void addEmpty() {
        int at = table.getCases().size();
        cases(cases -> cases.add(words.text("tables.case.name", at + 1)));
        new CaseDialog(desk, table, at, words).open();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.text("tables." + key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setId(key.replace('.', '-'));
        return button;
    }

    private Button icon(VaadinIcon icon, String key, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.text(key));
        button.setTooltipText(words.text(key));
        return button;
    }

    private void cases(Consumer<TableCaseEdits> change) {
        desk.changeTables(tables -> change.accept(tables.cases(table.getId())));
    }
}
