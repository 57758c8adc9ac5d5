package vn.quytrinh.interchange.page;

import java.util.List;
import java.util.Objects;

/**
 * Blocks that are there only when a value is.
 *
 * @param name the name of the value
 * @param whenPresent false for blocks that stand in for a value that is not there
 * @param blocks the blocks
 */
public record Part(String name, boolean whenPresent, List<Block> blocks) implements Block {

    /** Keeps a copy of the list. */
    public Part {
        Objects.requireNonNull(name, "name");
        blocks = List.copyOf(blocks);
    }

    /** Returns blocks that are there only when a value is. */
    public static Part when(String name, Block... blocks) {
        return new Part(name, true, List.of(blocks));
    }

    /** Returns blocks that stand in for a value that is not there. */
    public static Part unless(String name, Block... blocks) {
        return new Part(name, false, List.of(blocks));
    }
}
