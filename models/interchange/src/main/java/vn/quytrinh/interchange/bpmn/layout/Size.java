package vn.quytrinh.interchange.bpmn.layout;

/**
 * How much room something takes.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Size(int width, int height) {

    /** No room. */
    public static final Size NONE = new Size(0, 0);

    /** Whether it takes no room. */
    public boolean isNone() {
        return width <= 0 || height <= 0;
    }
}
