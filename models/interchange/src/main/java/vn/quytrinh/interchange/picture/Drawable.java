package vn.quytrinh.interchange.picture;

import java.awt.Graphics2D;

/** Something that can be drawn without loss at any size. */
public interface Drawable {

    /** The width at which it is best read, in points (1/72 inch). */
    double width();

    /** The height at which it is best read, in points. */
    double height();

    /** Says in words what it shows, for those who cannot see it. */
    String description();

    /**
     * Draws it into the rectangle from (0, 0) to ({@link #width()}, {@link #height()}).
     *
     * @param graphics the surface, not null; its state is left as it was
     */
    void paint(Graphics2D graphics);
}
