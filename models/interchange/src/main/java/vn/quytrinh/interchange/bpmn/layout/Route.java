package vn.quytrinh.interchange.bpmn.layout;

import org.jspecify.annotations.Nullable;

/**
 * How a link runs: along its row, then at most one way down the gap after its shape, along the channel under a row, and one
 * way along the gap before the shape it leads to. The gap of a number is the one before the column of that number.
 *
 * @param link the link
 * @param out the gap in which it leaves its row, or null
 * @param channel the row under which it runs, or null
 * @param in the gap in which it comes to the row of its target, or null
 */
record Route(
        Link link,
        @Nullable Integer out,
        @Nullable Integer channel,
        @Nullable Integer in) {

    static Route straight(Link link) {
        return new Route(link, null, null, null);
    }

    boolean isStraight() {
        return out == null && in == null;
    }
}
