package vn.quytrinh.interchange.template;

import java.util.List;
import java.util.regex.MatchResult;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.quytrinh.interchange.page.Figure;
import vn.quytrinh.interchange.page.Paper;
import vn.quytrinh.interchange.page.word.WordPictures;

/** Puts pictures where a paragraph consists of the name of one. */
final class TemplatePictures {

    private static final int CAPTION = 50;

    private TemplatePictures() {}

    static void fill(XWPFDocument document, Values values) {
        List<IBodyElement> elements = document.getBodyElements();
        for (int i = 0; i < elements.size(); i++) {
            boolean landscape = isLandscape(document, elements, i);
            if (elements.get(i) instanceof XWPFParagraph paragraph) {
                fill(paragraph, values, landscape);
            } else if (elements.get(i) instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        List.copyOf(cell.getParagraphs()).forEach(paragraph -> fill(paragraph, values, landscape));
                    }
                }
            }
        }
    }

    private static void fill(XWPFParagraph paragraph, Values values, boolean landscape) {
        List<MatchResult> places = Place.places(paragraph.getText()).toList();
        if (places.size() != 1
                || !places.get(0).group().equals(paragraph.getText().strip())) {
            return;
        }
        String name = places.get(0).group(2);
        if (!values.isPicture(name)) {
            return;
        }
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
        Figure figure = Figure.place(name, Paper.width(landscape), Paper.height(landscape) - CAPTION);
        values.pictures(name).forEach(picture -> WordPictures.add(paragraph, figure, picture));
    }

    /** Whether the section that an element stands in lies; a section's paper is told at its end. */
    private static boolean isLandscape(XWPFDocument document, List<IBodyElement> elements, int index) {
        for (int i = index; i < elements.size(); i++) {
            if (elements.get(i) instanceof XWPFParagraph paragraph
                    && paragraph.getCTP().isSetPPr()
                    && paragraph.getCTP().getPPr().isSetSectPr()) {
                return lies(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        return lies(document.getDocument().getBody().getSectPr());
    }

    private static boolean lies(@org.jspecify.annotations.Nullable CTSectPr section) {
        if (section == null || !section.isSetPgSz()) {
            return false;
        }
        return ((Number) section.getPgSz().getW()).longValue()
                > ((Number) section.getPgSz().getH()).longValue();
    }
}
