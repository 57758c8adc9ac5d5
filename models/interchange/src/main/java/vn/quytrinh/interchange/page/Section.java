package vn.quytrinh.interchange.page;

import java.util.List;

/**
 * Pages of one orientation, begun on a new page.
 *
 * @param landscape whether the paper lies
 * @param blocks what stands on them
 */
public record Section(boolean landscape, List<Block> blocks) {

    /** Keeps a copy of the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}
