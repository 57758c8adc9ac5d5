package vn.quytrinh.interchange.source;

import vn.quytrinh.interchange.guard.Message;

/**
 * A place in a document: a paragraph, or a cell of a table.
 *
 * @param block the number of the block
 * @param row the row of the table, -1 for a paragraph
 * @param column the column of the table, -1 for a paragraph or a whole row
 */
public record Place(int block, int row, int column) {

    /** Returns the place of a paragraph, or of a table as a whole. */
    public static Place of(SourceBlock block) {
        return new Place(block.index(), -1, -1);
    }

    /** Returns the place of a cell. */
    public static Place of(SourceTable table, SourceCell cell) {
        return new Place(table.index(), cell.row(), cell.column());
    }

    /** Returns the place of a whole row. */
    public static Place row(SourceTable table, int row) {
        return new Place(table.index(), row, -1);
    }

    /** Returns the place of the row it stands in; a paragraph's is its own. */
    public Place wholeRow() {
        return new Place(block, row, -1);
    }

    /** Returns the place that {@link #toString} wrote. */
    public static Place parse(String text) {
        String[] parts = text.split("\\.", -1);
        return parts.length == 1
                ? new Place(Integer.parseInt(parts[0]), -1, -1)
                : new Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** Returns the place for people, numbered from 1. */
    public Message text() {
        if (row < 0) {
            return new Message("Đoạn " + (block + 1), "Block " + (block + 1));
        }
        return column < 0
                ? new Message(
                        "Khối " + (block + 1) + ", dòng " + (row + 1), "Block " + (block + 1) + ", row " + (row + 1))
                : new Message(
                        "Khối " + (block + 1) + ", dòng " + (row + 1) + ", cột " + (column + 1),
                        "Block " + (block + 1) + ", row " + (row + 1) + ", column " + (column + 1));
    }

    @Override
    public String toString() {
        return row < 0 ? String.valueOf(block) : block + "." + row + "." + column;
    }
}
