package vn.quytrinh.designer.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Things of one kind that wait for somebody.
 *
 * @param order the place among the groups: what others wait for comes first (10), what is only good to know last (90)
 * @param title the key of its heading, not null
 * @param items the things, the most urgent first, not empty
 */
public record HomeGroup(int order, String title, List<HomeItem> items) {

    public HomeGroup {
        items = List.copyOf(items);
    }

    /** Returns a group, or nothing when nothing waits. */
    public static Optional<HomeGroup> of(int order, String title, Stream<HomeItem> items) {
        List<HomeItem> found = items.toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new HomeGroup(order, title, found));
    }
}
