package vn.quytrinh.interchange.page.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF of ours as pictures, to be looked at where no reader of PDF is at hand. */
public final class PdfPages {

    private PdfPages() {}

    /**
     * Draws the pages of a PDF.
     *
     * @param pdf a PDF that {@link PdfWriter} wrote, not null
     * @param dotsPerInch how fine
     * @return a PNG a page
     */
    public static List<byte[]> png(byte[] pdf, int dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            List<byte[]> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
                var png = new ByteArrayOutputStream();
                ImageIO.write(image, "png", png);
                pages.add(png.toByteArray());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
