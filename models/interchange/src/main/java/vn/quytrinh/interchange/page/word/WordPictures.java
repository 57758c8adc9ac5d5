package vn.quytrinh.interchange.page.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import vn.quytrinh.interchange.page.Figure;
import vn.quytrinh.interchange.picture.Drawable;
import vn.quytrinh.interchange.picture.PngPicture;

/** Puts pictures into paragraphs. */
public final class WordPictures {

    private static final double PIXELS_A_POINT = 3;

    private WordPictures() {}

    /**
     * Adds a picture with its description for those who cannot see it.
     *
     * @param written the paragraph
     * @param figure the room there is
     * @param picture the picture
     */
    public static void add(XWPFParagraph written, Figure figure, Drawable picture) {
        keepLinesFree(written);
        double scale = figure.scale(picture);
        byte[] png = PngPicture.of(picture, PIXELS_A_POINT * scale);
        try {
            XWPFRun run = written.createRun();
            run.addPicture(
                            new ByteArrayInputStream(png),
                            Document.PICTURE_TYPE_PNG,
                            figure.name() + ".png",
                            Units.toEMU(picture.width() * scale),
                            Units.toEMU(picture.height() * scale))
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(picture.description());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several pictures are lines of one paragraph; the first may stay alone on its page. */
    private static void keepLinesFree(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        if (!properties.isSetWidowControl()) {
            properties.addNewWidowControl().setVal(STOnOff1.OFF);
        }
    }
}
