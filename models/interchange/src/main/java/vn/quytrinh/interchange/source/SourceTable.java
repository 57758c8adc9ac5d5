package vn.quytrinh.interchange.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table as a grid; every place of a merged cell leads to the same cell. */
public final class SourceTable implements SourceBlock {

    private final int index;
    private final String title;
    private final List<SourceCell> cells;
    private final @Nullable SourceCell[][] grid;
    private final int columns;

    /**
     * @param index its number among the blocks of the document
     * @param title the name of its sheet, empty in a text document
     * @param cells its cells; where two overlap the first stays
     */
    public SourceTable(int index, String title, List<SourceCell> cells) {
        this.index = index;
        this.title = title;
        this.cells = List.copyOf(cells);
        int rows = cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        columns = cells.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        grid = new SourceCell[rows][columns];
        for (SourceCell cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    if (grid[row][column] == null) {
                        grid[row][column] = cell;
                    }
                }
            }
        }
    }

    @Override
    public int index() {
        return index;
    }

    /** Returns the name of its sheet, empty in a text document. */
    public String title() {
        return title;
    }

    /** Returns its cells, each once. */
    public List<SourceCell> cells() {
        return cells;
    }

    /** Returns the number of its rows. */
    public int rows() {
        return grid.length;
    }

    /** Returns the number of its columns. */
    public int columns() {
        return columns;
    }

    /** Returns the cell that covers a place, empty where there is none. */
    public Optional<SourceCell> at(int row, int column) {
        return row < 0 || row >= grid.length || column < 0 || column >= columns
                ? Optional.empty()
                : Optional.ofNullable(grid[row][column]);
    }

    /** Returns the different cells that cover a row, from left to right, those from rows above included. */
    public List<SourceCell> across(int row) {
        List<SourceCell> across = new ArrayList<>();
        Arrays.stream(grid[row])
                .filter(cell -> cell != null && !across.contains(cell))
                .forEach(across::add);
        return across;
    }

    /** Returns the cells with text that begin in a row. */
    public List<SourceCell> begun(int row) {
        return across(row).stream()
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .toList();
    }

    /** Returns a table of the same place with other texts. */
    public SourceTable with(SourceCell changed) {
        return new SourceTable(
                index,
                title,
                cells.stream()
                        .map(cell -> cell.row() == changed.row() && cell.column() == changed.column() ? changed : cell)
                        .toList());
    }

    @Override
    public String toString() {
        return IntStream.range(0, rows())
                .mapToObj(row ->
                        across(row).stream().map(SourceCell::text).toList().toString())
                .toList()
                .toString();
    }
}
