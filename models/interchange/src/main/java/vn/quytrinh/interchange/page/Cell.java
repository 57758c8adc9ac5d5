package vn.quytrinh.interchange.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param span how many columns it takes, at least 1
 * @param blocks what it holds
 */
public record Cell(int span, List<Block> blocks) {

    /** Keeps a copy of the list. */
    public Cell {
        blocks = List.copyOf(blocks);
    }

    /** Returns a cell with one paragraph for each text. */
    public static Cell of(Style style, String... texts) {
        return spanning(1, style, texts);
    }

    /** Returns the cell with one more block. */
    public Cell with(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new Cell(span, more);
    }

    /** Returns a cell over several columns with one paragraph for each text. */
    public static Cell spanning(int span, Style style, String... texts) {
        return new Cell(
                span,
                List.of(texts).stream()
                        .map(text -> (Block) Paragraph.of(style, text))
                        .toList());
    }
}
