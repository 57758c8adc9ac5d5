package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.designer.clipboard.PastedTable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.interchange.reading.Doubt;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/** Shows what a pasted table is taken for, where that is doubtful: which column is what, and what its words leave open. */
final class PasteDialog extends Dialog {
    private static final int MOST_ROWS = 8;
    private static final List<Meaning> CHOICES = List.of(
            Meaning.NUMBER,
            Meaning.NAME,
            Meaning.CONTENT,
            Meaning.ACTOR,
            Meaning.UNIT,
            Meaning.ROLE,
            Meaning.DURATION,
            Meaning.OUTPUT,
            Meaning.FORM,
            Meaning.NOTE,
            Meaning.NOTHING);

    private final Consumer<Procedure> take;
    private final LocalWords words = new LocalWords(this);
    private final Div body = Blocks.block("paste-body");
    private final Button paste = new Button(words.text("paste.do"));
    private PastedTable table;

    /**
     * @param table the table as it was understood, not null
     * @param take is given its steps, not null
     */
    PasteDialog(PastedTable table, Consumer<Procedure> take) {
        this.table = table;
        this.take = take;
        addClassName("paste-dialog");
        setHeaderTitle(words.text("paste"));
        setWidth("62rem");
        setMaxWidth("96vw");
        paste.setId("paste-do");
        paste.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        paste.addClickListener(click -> finish());
        add(body);
        getFooter().add(new Button(words.text("cancel"), click -> close()), paste);
        show();
        paste.setAutofocus(true);
    }

    private void finish() {
        close();
        table.read().procedure().ifPresent(take);
    }

    private void show() {
        body.removeAll();
        PastedTable.Pasted reading = table.read();
        int count = reading.procedure()
                .map(procedure -> procedure.getProcess().getSteps().size())
                .orElse(0);
        paste.setText(words.text("paste.do", String.valueOf(count)));
        paste.setEnabled(count > 0);
        body.add(new Paragraph(words.text(table.isGuessed() ? "paste.guessed" : "paste.headed")), source());
        if (count == 0) {
            body.add(new Paragraph(words.text("paste.none")));
        }
        reading.doubts().forEach(doubt -> body.add(doubt(doubt)));
        reading.procedure()
                .ifPresent(procedure -> body.add(result(procedure.getProcess().getSteps())));
    }

    private Component source() {
        NativeTable shown = new NativeTable();
        shown.addClassName("paste-table");
        NativeTableRow head = shown.getHead().addRow();
        for (int column = 0; column < table.table().columns(); column++) {
            head.addHeaderCell().add(choice(column));
        }
        int from = table.head() + 1;
        for (int row = from; row < Math.min(table.table().rows(), from + MOST_ROWS); row++) {
            NativeTableRow line = shown.getBody().addRow();
            for (int column = 0; column < table.table().columns(); column++) {
                line.addDataCell()
                        .setText(table.table()
                                .at(row, column)
                                .map(SourceCell::text)
                                .orElse(""));
            }
        }
        return Blocks.block("paste-source", shown);
    }

    private Select<Meaning> choice(int column) {
        Select<Meaning> choice = new Select<>();
        choice.setId("paste-column-" + column);
        choice.addThemeVariants(SelectVariant.LUMO_SMALL);
        choice.setItems(CHOICES);
        choice.setItemLabelGenerator(meaning -> words.text("paste.column." + meaning));
        Meaning meaning = table.meanings().getOrDefault(column, Meaning.NOTHING);
        choice.setValue(CHOICES.contains(meaning) ? meaning : Meaning.NOTHING);
        choice.setAriaLabel(words.text("paste.column", String.valueOf(column + 1)));
        choice.addValueChangeListener(event -> {
            table = table.with(column, event.getValue());
            show();
        });
        return choice;
    }

    private Component doubt(Doubt doubt) {
        Div shown = Blocks.block("paste-doubt", Blocks.words("paste-doubt-text", text(doubt)));
        if (!doubt.alternatives().isEmpty()) {
            RadioButtonGroup<Doubt.Alternative> answer = new RadioButtonGroup<>();
            answer.setAriaLabel(text(doubt));
            answer.setItems(doubt.alternatives());
            answer.setItemLabelGenerator(
                    each -> words.either(each.text().vi(), each.text().en()));
            doubt.alternatives().stream()
                    .filter(each -> each.value().equals(doubt.chosen()))
                    .findFirst()
                    .ifPresent(answer::setValue);
            answer.addValueChangeListener(event -> {
                table = table.answering(doubt.id(), event.getValue().value());
                show();
            });
            shown.add(answer);
        }
        return shown;
    }

    private String text(Doubt doubt) {
        return words.either(doubt.text().vi(), doubt.text().en());
    }

    /** What becomes of it, one step a line. */
    private Component result(List<Step> steps) {
        Div shown = Blocks.block("paste-result", Blocks.words("paste-result-title", words.text("paste.result")));
        steps.stream()
                .limit(MOST_ROWS)
                .forEach(step -> shown.add(Blocks.block(
                        "paste-step",
                        Blocks.words("paste-step-name", Words.orEmpty(step.getName())),
                        Blocks.words("paste-step-who", Words.unitName(step) + " · " + Words.roleName(step)),
                        Blocks.words("paste-step-time", Words.time(step)))));
        return shown;
    }
}
