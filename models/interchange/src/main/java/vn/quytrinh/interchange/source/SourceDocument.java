package vn.quytrinh.interchange.source;

import java.util.List;

/**
 * A document of another program.
 *
 * @param name the file's name
 * @param blocks its paragraphs and tables in the order of the page
 */
public record SourceDocument(String name, List<SourceBlock> blocks) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
    }
}
