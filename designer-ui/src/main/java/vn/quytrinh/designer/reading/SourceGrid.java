package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.interchange.reading.CellReading;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceTable;

/** One table of the source with its merged cells; before each row stands what the row was taken for. */
final class SourceGrid extends Div {
    /** A sheet may hold a hundred annexes under one header; of a longer table only what belongs to the annex is shown. */
    private static final int WHOLE = 120;

    private static final int AROUND = 3;

    private final ReadingDesk desk;
    private final SourceTable table;
    private final ReadingWords words;
    private final BiConsumer<Place, Component> places;

    SourceGrid(ReadingDesk desk, SourceTable table, ReadingWords words, BiConsumer<Place, Component> places) {
        this.desk = desk;
        this.table = table;
        this.words = words;
        this.places = places;
        addClassName("source-table");
        if (!table.title().isEmpty()) {
            add(Blocks.words("quiet", table.title()));
        }
        NativeTable grid = new NativeTable();
        grid.getElement()
                .setAttribute("role", "grid")
                .setAttribute("aria-label", words.text("reading.table", table.index() + 1));
        int from = 0;
        int to = table.rows();
        if (to > WHOLE) {
            IntSummaryStatistics own = rowsOfAnnex();
            from = own.getCount() == 0 ? 0 : Math.max(0, own.getMin() - AROUND);
            to = Math.min(to, own.getCount() == 0 ? WHOLE : own.getMax() + AROUND + 1);
            add(Blocks.words("quiet", words.text("reading.rows", from + 1, to, table.rows())));
        }
        for (int row = from; row < to; row++) {
            row(grid.getBody().addRow(), row, from, to);
        }
        add(grid);
    }

    private IntSummaryStatistics rowsOfAnnex() {
        return desk.reading().cells().stream()
                .filter(cell ->
                        cell.draft().equals(desk.annex()) && cell.place().block() == table.index())
                .map(CellReading::place)
                .mapToInt(Place::row)
                .summaryStatistics();
    }

    private void row(NativeTableRow line, int row, int from, int to) {
        Place whole = Place.row(table, row);
        NativeTableHeaderCell what = line.addHeaderCell();
        what.getElement().setAttribute("scope", "row");
        what.addClassName("row-what");
        what.add(new Span(what(row)));
        what.addClickListener(click -> desk.select(whole));
        if (desk.marks().of(whole).corrected()) {
            what.addClassName("look-corrected");
            what.add(Blocks.words("look-sign", "✎"));
        }
        places.accept(whole, what);
        for (SourceCell cell : table.across(row)) {
            if (cell.row() == row || row == from) {
                cell(line, cell, row, Math.min(cell.row() + cell.rowSpan(), to) - row);
            }
        }
    }

    private String what(int row) {
        List<String> steps = desk.marks().steps(table, row);
        if (!steps.isEmpty()) {
            return String.join(", ", steps);
        }
        Meaning heading = desk.marks().heading(table, row);
        return heading == Meaning.NOTHING ? "–" : words.of(heading);
    }

    private void cell(NativeTableRow line, SourceCell cell, int row, int rowSpan) {
        Place place = Place.of(table, cell);
        NativeTableCell shown = line.addDataCell();
        shown.setColspan(cell.columnSpan());
        shown.setRowspan(rowSpan);
        shown.addClickListener(click -> desk.select(place));
        if (!cell.isBlank()) {
            shown.add(new Span(cell.text()));
            CellMark mark = desk.marks().of(place);
            String column = columns(cell);
            if (!column.isEmpty()) {
                shown.addClassName("source-heading");
                shown.add(Blocks.words("column-what", "→ " + column));
            }
            SourceLook.give(shown, mark, words);
        }
        if (cell.row() == row) {
            places.accept(place, shown);
        }
    }

    /** What the columns under a heading were taken for, empty for a cell that is no heading. */
    private String columns(SourceCell cell) {
        return desk.reading().cells().stream()
                .filter(each -> each.meaning() == Meaning.HEADER && each.place().block() == table.index())
                .filter(each -> table.at(each.place().row(), each.place().column())
                        .filter(cell::equals)
                        .isPresent())
                .map(each -> words.of(Meaning.valueOf(each.taken())))
                .distinct()
                .collect(Collectors.joining(" | "));
    }
}
