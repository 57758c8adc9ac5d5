package vn.quytrinh.interchange.seal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import vn.quytrinh.interchange.picture.Drawable;

/** A text as a QR code. */
public final class QrCode implements Drawable {

    private static final int QUIET = 4;

    private final BitMatrix dots;
    private final String text;
    private final double side;

    private QrCode(BitMatrix dots, String text, double side) {
        this.dots = dots;
        this.text = text;
        this.side = side;
    }

    /**
     * Returns the code of a text.
     *
     * @param text the text, ASCII, at most some hundred characters
     * @param side the length of its sides in points
     */
    public static QrCode of(String text, double side) {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.MARGIN,
                QUIET,
                EncodeHintType.CHARACTER_SET,
                "UTF-8");
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints), text, side);
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "Expected a text that fits into a QR code but found " + text.length() + " characters.", e);
        }
    }

    @Override
    public double width() {
        return side;
    }

    @Override
    public double height() {
        return side;
    }

    @Override
    public String description() {
        return "Mã QR: " + text;
    }

    @Override
    public void paint(Graphics2D graphics) {
        double dot = side / dots.getWidth();
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, side, side));
        graphics.setColor(Color.BLACK);
        for (int y = 0; y < dots.getHeight(); y++) {
            int x = 0;
            while (x < dots.getWidth()) {
                int end = x;
                while (end < dots.getWidth() && dots.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    graphics.fill(new Rectangle2D.Double(x * dot, y * dot, (end - x) * dot, dot + 0.02));
                }
                x = end + 1;
            }
        }
    }
}
