package vn.quytrinh.interchange.page.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.quytrinh.interchange.page.Paper;

/** Writes size, orientation and margins of pages. */
final class WordPages {

    /** How far from the edge of the paper its head begins, in millimetres. */
    private static final int EDGE = 10;

    private WordPages() {}

    static void set(CTSectPr section, boolean landscape) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(Twips.ofMillimetres(landscape ? Paper.LONG : Paper.SHORT));
        size.setH(Twips.ofMillimetres(landscape ? Paper.SHORT : Paper.LONG));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(Twips.ofMillimetres(Paper.TOP));
        margins.setBottom(Twips.ofMillimetres(Paper.BOTTOM));
        margins.setLeft(Twips.ofMillimetres(Paper.LEFT));
        margins.setRight(Twips.ofMillimetres(Paper.RIGHT));
        margins.setHeader(Twips.ofMillimetres(EDGE));
        margins.setFooter(Twips.ofMillimetres(EDGE));
        margins.setGutter(Twips.ofMillimetres(0));
    }

    /** Moves the head from the last section, where the library puts it, to the first. */
    static void moveHead(XWPFDocument document, CTSectPr last) {
        CTSectPr first = document.getParagraphs().stream()
                .map(XWPFParagraph::getCTP)
                .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getPPr().getSectPr())
                .findFirst()
                .orElse(last);
        if (first == last) {
            return;
        }
        for (CTHdrFtrRef reference : last.getHeaderReferenceList()) {
            first.addNewHeaderReference().set(reference);
        }
        while (last.sizeOfHeaderReferenceArray() > 0) {
            last.removeHeaderReference(0);
        }
        if (last.isSetTitlePg()) {
            last.unsetTitlePg();
            first.addNewTitlePg();
        }
    }
}
