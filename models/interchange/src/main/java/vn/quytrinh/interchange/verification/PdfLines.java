package vn.quytrinh.interchange.verification;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the words of a PDF in the order in which they were written, but each line from left to right: where a font lacks letters,
 * programs take these from another one and write them after the rest of the line.
 */
final class PdfLines extends PDFTextStripper {
    private static final float SAME_LINE = 1.5f;

    @Override
    protected void writePage() throws IOException {
        getCharactersByArticle().forEach(PdfLines::sortLines);
        super.writePage();
    }

    /** Puts what was written on one line, one after the other, in the order in which it stands there. */
    private static void sortLines(List<TextPosition> written) {
        int first = 0;
        for (int next = 1; next <= written.size(); next++) {
            if (next == written.size() || !onOneLine(written.get(next - 1), written.get(next))) {
                written.subList(first, next).sort(Comparator.comparingDouble(TextPosition::getX));
                first = next;
            }
        }
    }

    private static boolean onOneLine(TextPosition one, TextPosition other) {
        return Math.abs(one.getY() - other.getY()) < SAME_LINE;
    }
}
