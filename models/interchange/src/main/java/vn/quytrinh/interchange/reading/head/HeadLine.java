package vn.quytrinh.interchange.reading.head;

import java.util.List;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.procedure.law.citation.FoldedText;

/**
 * A line around the step tables: of a paragraph, or a row of another table.
 *
 * @param place where it stands
 * @param text its text; of a row, its cells joined
 * @param cells the cells of a row, empty for a paragraph
 * @param emphasis whether it is bold or a heading
 */
public record HeadLine(Place place, String text, List<SourceCell> cells, boolean emphasis) {

    public HeadLine {
        cells = List.copyOf(cells);
    }

    /** Tells whether it is the seal of a document that this product wrote: its key and hash name no procedure. */
    boolean isSeal() {
        return FoldedText.of(text).contains("ma kiem chung noi dung (sha-256)");
    }
}
