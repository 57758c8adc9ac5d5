package vn.quytrinh.designer.home;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody, with the way to it.
 *
 * @param address where it is done, within the product, not null
 * @param title what it is about, as people named it, not null
 * @param text the key of what is said of it, not null
 * @param parameters what the text is filled in with; days and numbers as they shall stand there, not null
 * @param at since when, null when that does not matter
 */
public record HomeItem(
        String address,
        String title,
        String text,
        List<Object> parameters,
        @Nullable Instant at) {

    public HomeItem {
        parameters = List.copyOf(parameters);
    }

    /** Returns a thing that waits since some time, or at no time when that is null. */
    public static HomeItem of(String address, String title, @Nullable Instant at, String text, Object... parameters) {
        return new HomeItem(address, title, text, List.of(parameters), at);
    }
}
