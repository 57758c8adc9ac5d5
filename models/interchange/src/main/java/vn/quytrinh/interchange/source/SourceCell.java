package vn.quytrinh.interchange.source;

/**
 * A cell of a table; a merged one stands once, where it begins.
 *
 * @param row the row where it begins, from 0
 * @param column the column where it begins, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param text its text, paragraphs as lines, cleaned
 * @param bold whether all of it is bold
 */
public record SourceCell(int row, int column, int rowSpan, int columnSpan, String text, boolean bold) {

    /** Tells whether nothing stands in it. */
    public boolean isBlank() {
        return text.isEmpty();
    }
}
