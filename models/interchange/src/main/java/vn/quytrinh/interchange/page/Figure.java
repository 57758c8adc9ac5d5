package vn.quytrinh.interchange.page;

import java.util.List;
import java.util.Objects;
import vn.quytrinh.interchange.picture.Drawable;

/**
 * A place for pictures, one below the other; each is made smaller when it does not fit.
 *
 * @param name the name of the place
 * @param maxWidth the widest a picture may be, in millimetres
 * @param maxHeight the highest a picture may be, in millimetres
 * @param pictures the pictures; none while the place is empty
 */
public record Figure(String name, int maxWidth, int maxHeight, List<Drawable> pictures) implements Block {

    private static final double POINTS = 72 / 25.4;

    /** Keeps a copy of the list. */
    public Figure {
        Objects.requireNonNull(name, "name");
        pictures = List.copyOf(pictures);
    }

    /** Returns an empty place. */
    public static Figure place(String name, int maxWidth, int maxHeight) {
        return new Figure(name, maxWidth, maxHeight, List.of());
    }

    /** Returns the place with pictures in it. */
    public Figure with(List<Drawable> others) {
        return new Figure(name, maxWidth, maxHeight, others);
    }

    /** Returns by how much a picture is made smaller to fit, at most 1. */
    public double scale(Drawable picture) {
        double fits = Math.min(maxWidth * POINTS / picture.width(), maxHeight * POINTS / picture.height());
        return Math.min(1, fits);
    }
}
