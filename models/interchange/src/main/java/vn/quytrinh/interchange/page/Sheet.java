package vn.quytrinh.interchange.page;

import java.util.List;
import java.util.Objects;

/**
 * A document to be printed on A4.
 *
 * @param title what it is called among files
 * @param head what stands at the top of every page
 * @param sections its sections, at least one
 */
public record Sheet(String title, Head head, List<Section> sections) {

    /** Keeps a copy of the list. */
    public Sheet {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(head, "head");
        sections = List.copyOf(sections);
    }
}
