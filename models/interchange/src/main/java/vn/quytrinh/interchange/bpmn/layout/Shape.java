package vn.quytrinh.interchange.bpmn.layout;

import org.jspecify.annotations.Nullable;

/**
 * Something to be placed.
 *
 * @param id unique in the diagram
 * @param lane the number of its lane, from 0
 * @param form its form
 * @param low whether it wants to be below the shape it follows
 * @param caption the room of the words under it
 * @param place where somebody wants it, null where the layout finds a place
 */
public record Shape(
        String id,
        int lane,
        Form form,
        boolean low,
        Size caption,
        @Nullable Cell place) {

    /** The form of a shape; it decides its size and where a flow meets its edge. */
    public enum Form {
        /** A rounded rectangle. */
        TASK(130, 80, 16),
        /** A diamond. */
        GATEWAY(50, 50, 10),
        /** A circle. */
        EVENT(36, 36, 9);

        private final Size size;
        private final int port;

        Form(int width, int height, int port) {
            this.size = new Size(width, height);
            this.port = port;
        }

        Size size() {
            return size;
        }

        /** How far from the middle a flow arrives that comes from above or below. */
        int port() {
            return port;
        }

        /** How far inside the bounding box the left edge is, {@code dy} from the middle. */
        int inset(int dy) {
            int radius = size.height() / 2;
            return switch (this) {
                case TASK -> 0;
                case GATEWAY -> Math.abs(dy);
                case EVENT -> radius - (int) Math.round(Math.sqrt((double) radius * radius - dy * dy));
            };
        }
    }
}
