package vn.quytrinh.interchange.bpmn.layout;

/**
 * A rectangle of the diagram.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 * @param width in pixels
 * @param height in pixels
 */
public record Box(int x, int y, int width, int height) {

    static Box around(int centreX, int centreY, Size size) {
        return new Box(centreX - size.width() / 2, centreY - size.height() / 2, size.width(), size.height());
    }

    static Box spanning(Point one, Point other) {
        int x = Math.min(one.x(), other.x());
        int y = Math.min(one.y(), other.y());
        return new Box(x, y, Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
    }

    /** The x of the right edge. */
    public int right() {
        return x + width;
    }

    /** The y of the lower edge. */
    public int bottom() {
        return y + height;
    }

    /** The x of the middle. */
    public int centreX() {
        return x + width / 2;
    }

    /** The y of the middle. */
    public int centreY() {
        return y + height / 2;
    }

    /** Whether the two have a point in common, edges included. */
    public boolean touches(Box other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    /** Whether the other lies wholly within this one. */
    public boolean contains(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }
}
