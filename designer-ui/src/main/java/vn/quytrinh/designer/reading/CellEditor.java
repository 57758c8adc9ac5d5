package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.interchange.reading.Corrections;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceBlock;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceParagraph;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.model.common.LegalUnit;

/** What the selected place was taken for, and what a person can say otherwise: its words, its meaning, its row, its column. */
final class CellEditor extends Div {
    private static final List<Meaning> COLUMNS = List.of(
            Meaning.NUMBER,
            Meaning.NAME,
            Meaning.CONTENT,
            Meaning.ACTOR,
            Meaning.UNIT,
            Meaning.ROLE,
            Meaning.DURATION,
            Meaning.LEGAL_DURATION,
            Meaning.OUTPUT,
            Meaning.FORM,
            Meaning.OUTPUT_OR_FORM,
            Meaning.ONLINE,
            Meaning.TOOL,
            Meaning.NOTE,
            Meaning.NOTHING);

    private static final List<Meaning> LINES = List.of(
            Meaning.TITLE,
            Meaning.CODE,
            Meaning.DOCUMENT_CODE,
            Meaning.FIELD,
            Meaning.LEVEL,
            Meaning.AGENCY,
            Meaning.LEGAL_LIMIT,
            Meaning.TOTAL,
            Meaning.STAGE,
            Meaning.CASE,
            Meaning.APPOINTMENT,
            Meaning.COMPONENT,
            Meaning.SETS,
            Meaning.FEE,
            Meaning.RESULT,
            Meaning.LEGAL_BASIS,
            Meaning.APPLICANT,
            Meaning.NOTHING);

    private final ReadingDesk desk;

    CellEditor(ReadingDesk desk) {
        this.desk = desk;
        addClassName("reading-cell");
        desk.onSelection(this::show);
        show();
    }

    void show() {
        ReadingWords words = new ReadingWords(this);
        removeAll();
        Optional<Place> selected = desk.selected();
        setClassName("empty", selected.isEmpty());
        if (selected.isEmpty()) {
            add(new Paragraph(words.text("reading.cell.none")));
            return;
        }
        Place place = selected.get();
        add(new H3(words.of(place)));
        Optional<SourceTable> table = desk.table(place);
        if (table.isPresent() && place.column() < 0) {
            row(table.get(), place.row(), words);
        } else if (table.isPresent()) {
            table.get().at(place.row(), place.column()).ifPresent(cell -> cell(table.get(), cell, words));
        } else {
            line(place, words);
        }
    }

    private void row(SourceTable table, int row, ReadingWords words) {
        add(rowChoice(table, row, words));
    }

    private void cell(SourceTable table, SourceCell cell, ReadingWords words) {
        Place place = Place.of(table, cell);
        CellMark mark = desk.marks().of(place);
        taken(place, mark, words);
        boolean heading = mark.meaning() == Meaning.HEADER;
        if (heading) {
            add(Blocks.block("cell-choices", columnChoice(place, words)));
        } else if (!mark.element().isEmpty()) {
            add(Blocks.block(
                    "cell-choices",
                    choice(
                            "meaning",
                            COLUMNS,
                            mark.meaning(),
                            words::of,
                            chosen -> desk.correct(said -> said.meaning(place, chosen)),
                            words),
                    rowChoice(table, cell.row(), words)));
        } else {
            add(Blocks.block("cell-choices", rowChoice(table, cell.row(), words), columnChoice(place, words)));
        }
        if (mark.meaning() == Meaning.DURATION) {
            add(time(place, words));
        }
        text(place, cell.text(), words);
    }

    private void line(Place place, ReadingWords words) {
        CellMark mark = desk.marks().of(place);
        taken(place, mark, words);
        add(Blocks.block(
                "cell-choices",
                choice(
                        "line",
                        LINES,
                        mark.meaning(),
                        words::of,
                        chosen -> desk.correct(said -> said.meaning(place, chosen)),
                        words)));
        desk.reading().source().blocks().stream()
                .filter(block -> block.index() == place.block() && block instanceof SourceParagraph)
                .map(SourceBlock.class::cast)
                .findFirst()
                .ifPresent(block -> text(place, ((SourceParagraph) block).text(), words));
    }

    /** What it was taken for, how sure, and what is asked about it. */
    private void taken(Place place, CellMark mark, ReadingWords words) {
        Div told = Blocks.block(
                "cell-taken", Blocks.words("look-" + mark.look().name().toLowerCase(Locale.ROOT), words.of(mark)));
        if (!mark.taken().isEmpty() && mark.meaning() != Meaning.HEADER) {
            told.add(Blocks.words("quiet", words.text("reading.taken", mark.taken())));
        }
        add(told);
        desk.reading().doubts().stream()
                .filter(doubt -> doubt.place().equals(place))
                .forEach(doubt -> add(new DoubtBox(desk, doubt, false, words)));
    }

    private Select<Meaning> rowChoice(SourceTable table, int row, ReadingWords words) {
        Place place = Place.row(table, row);
        Meaning now = desk.reading().corrections().rowOf(table, row).orElseGet(() -> rowNow(table, row));
        return choice(
                "row",
                Corrections.ROW_MEANINGS,
                now,
                words::row,
                chosen -> desk.correct(said -> said.row(place, chosen)),
                words);
    }

    private @Nullable Meaning rowNow(SourceTable table, int row) {
        if (!desk.marks().steps(table, row).isEmpty()) {
            return Meaning.NAME;
        }
        Meaning heading = desk.marks().heading(table, row);
        return Corrections.ROW_MEANINGS.contains(heading) && heading != Meaning.NOTHING ? heading : null;
    }

    /** A column is named by its cell in the first row of the header. */
    private Select<Meaning> columnChoice(Place place, ReadingWords words) {
        Place column = desk.reading().cells().stream()
                .filter(cell -> cell.meaning() == Meaning.HEADER
                        && cell.place().block() == place.block()
                        && cell.place().column() == place.column()
                        && cell.place().row() <= place.row())
                .reduce((one, other) -> other)
                .map(cell -> cell.place())
                .orElse(place);
        Meaning now = desk.reading().cells().stream()
                .filter(cell -> cell.meaning() == Meaning.HEADER && cell.place().equals(column))
                .findFirst()
                .map(cell -> Meaning.valueOf(cell.taken()))
                .orElse(desk.reading().corrections().columns().get(column));
        return choice(
                "column", COLUMNS, now, words::of, chosen -> desk.correct(said -> said.column(column, chosen)), words);
    }

    private static Select<Meaning> choice(
            String key,
            Collection<Meaning> possible,
            @Nullable Meaning now,
            Function<Meaning, String> text,
            Consumer<Meaning> choose,
            ReadingWords words) {
        Select<Meaning> select = new Select<>();
        select.setId("reading-" + key);
        select.setLabel(words.text("reading.choice." + key));
        select.setItems(possible);
        select.setItemLabelGenerator(each -> each == null ? "" : text.apply(each));
        if (now != null && possible.contains(now)) {
            select.setValue(now);
        }
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose.accept(change.getValue());
            }
        });
        return select;
    }

    private Component time(Place place, ReadingWords words) {
        BigDecimalField amount = new BigDecimalField(words.text("reading.time.amount"));
        amount.setId("reading-amount");
        Select<LegalUnit> unit = new Select<>();
        unit.setId("reading-unit");
        unit.setLabel(words.text("reading.time.unit"));
        unit.setItems(StatedTime.units());
        unit.setItemLabelGenerator(each -> each == null ? "" : words.text("legalUnit." + each.getLiteral()));
        unit.setValue(LegalUnit.WORKING_DAY);
        Button set = new Button(words.text("reading.time.set"), click -> {
            BigDecimal value = amount.getValue();
            boolean possible = value != null && value.signum() > 0;
            amount.setInvalid(!possible);
            if (possible) {
                desk.correct(said -> said.writing(place, StatedTime.of(value, unit.getValue())));
            }
        });
        set.setId("reading-set-time");
        Button none = new Button(
                words.text("reading.notCounted"),
                click -> desk.correct(said -> said.writing(place, StatedTime.NOT_COUNTED)));
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        amount.setErrorMessage(words.text("reading.time.invalid"));
        return Blocks.block("cell-time", amount, unit, set, none);
    }

    private void text(Place place, String now, ReadingWords words) {
        TextArea text = new TextArea(words.text("reading.text"));
        text.setId("reading-text");
        text.setValue(now);
        Button write = new Button(
                words.text("reading.text.write"),
                click ->
                        desk.correct(said -> said.writing(place, text.getValue().strip())));
        write.setId("reading-write");
        add(Blocks.block("cell-text", text, write));
    }
}
