package vn.quytrinh.interchange.verification;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/** Reads QR codes from pictures. */
final class QrReader {

    private static final long MAX_PIXELS = 24_000_000;

    private QrReader() {}

    /** Returns the text of a QR code; empty when there is none, or the picture is too large. */
    static Optional<String> read(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if ((long) width * height > MAX_PIXELS) {
            return Optional.empty();
        }
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
