package vn.quytrinh.interchange.source;

/**
 * A paragraph outside tables.
 *
 * @param index its number among the blocks of the document
 * @param text its text, its automatic number included, cleaned
 * @param outline the level of a heading from 1, 0 for plain text
 * @param bold whether all of it is bold
 */
public record SourceParagraph(int index, String text, int outline, boolean bold) implements SourceBlock {}
