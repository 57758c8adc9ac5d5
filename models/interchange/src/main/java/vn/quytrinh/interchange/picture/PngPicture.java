package vn.quytrinh.interchange.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Writes drawables as PNG. */
public final class PngPicture {

    /** The most pixels a picture has; a larger one is drawn smaller, so that memory stays bounded. */
    public static final long MAX_PIXELS = 24_000_000;

    private PngPicture() {}

    /**
     * Writes a drawable as PNG on white.
     *
     * @param drawable what to draw, not null
     * @param scale pixels a point, more than 0; less when the picture would have more than {@link #MAX_PIXELS}
     */
    public static byte[] of(Drawable drawable, double scale) {
        double fits = Math.sqrt(MAX_PIXELS / (drawable.width() * drawable.height()));
        double used = Math.min(scale, fits);
        int width = Math.max(1, (int) Math.ceil(drawable.width() * used));
        int height = Math.max(1, (int) Math.ceil(drawable.height() * used));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(used, used);
            drawable.paint(graphics);
        } finally {
            graphics.dispose();
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
