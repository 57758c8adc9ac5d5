package vn.quytrinh.interchange.page;

import java.util.List;

/**
 * A row of a table; it is never split between pages.
 *
 * @param heading whether it is repeated on every page
 * @param cells its cells
 */
public record Row(boolean heading, List<Cell> cells) {

    /** Keeps a copy of the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** Returns a row of headings. */
    public static Row heading(String... texts) {
        return new Row(
                true,
                List.of(texts).stream()
                        .map(text -> Cell.of(Style.TABLE_HEAD, text))
                        .toList());
    }

    /** Returns an ordinary row. */
    public static Row of(Cell... cells) {
        return new Row(false, List.of(cells));
    }
}
