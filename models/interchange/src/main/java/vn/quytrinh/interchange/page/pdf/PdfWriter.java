package vn.quytrinh.interchange.page.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.picture.Typeface;

/** Writes filled documents as PDF. Nothing is fetched from outside, and the letters used are inside the file. */
public final class PdfWriter {

    static {
        XRLog.setLoggingEnabled(false); // it tells every style sheet and font
    }

    private PdfWriter() {}

    /**
     * Writes a document.
     *
     * @param sheet the document with its places filled, not null
     * @param properties what the file says of itself besides its title, by name
     */
    public static byte[] write(Sheet sheet, Map<String, String> properties) {
        PageHtml html = new PageHtml(sheet);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .withW3cDocument(html.document(), null)
                    .withProducer("Quy Trình")
                    .useObjectDrawerFactory(new PictureDrawer(html.pictures()))
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .toStream(bytes);
            for (Typeface face : Typeface.values()) {
                font(builder, face);
            }
            builder.run();
            return describe(bytes.toByteArray(), sheet.title(), properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, Typeface face) {
        boolean bold = face == Typeface.BOLD || face == Typeface.BOLD_ITALIC;
        boolean italic = face == Typeface.ITALIC || face == Typeface.BOLD_ITALIC;
        FSSupplier<InputStream> file = face::open;
        builder.useFont(file, Typeface.FAMILY, bold ? 700 : 400, italic ? FontStyle.ITALIC : FontStyle.NORMAL, true);
    }

    private static byte[] describe(byte[] pdf, String title, Map<String, String> properties) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDDocumentInformation information = document.getDocumentInformation();
            information.setTitle(title);
            properties.forEach(information::setCustomMetadataValue);
            document.getDocumentCatalog().setLanguage("vi-VN");
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
