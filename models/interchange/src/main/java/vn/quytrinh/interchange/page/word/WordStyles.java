package vn.quytrinh.interchange.page.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.quytrinh.interchange.page.Style;

/** The styles of a document as named styles that a word processor lists. */
final class WordStyles {

    static final String FONT = "Times New Roman";

    private WordStyles() {}

    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        for (Style style : Style.values()) {
            CTStyle written = CTStyle.Factory.newInstance();
            written.setStyleId(style.id());
            written.setType(STStyleType.PARAGRAPH);
            written.addNewName().setVal(style.vietnamese());
            written.addNewQFormat();
            paragraph(written.addNewPPr(), style);
            letters(written.addNewRPr(), style);
            styles.addStyle(new XWPFStyle(written));
        }
    }

    private static void paragraph(CTPPrGeneral properties, Style style) {
        if (style.isKeptWithNext()) {
            properties.addNewKeepNext();
        }
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(points(style.spacing().before()));
        spacing.setAfter(points(style.spacing().after()));
        if (style.isRule()) {
            spacing.setLine(BigInteger.valueOf(60));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
        if (style.spacing().indent() > 0) {
            properties
                    .addNewInd()
                    .setFirstLine(Twips.ofMillimetres(style.spacing().indent()));
        }
        properties
                .addNewJc()
                .setVal(
                        switch (style.align()) {
                            case LEFT -> STJc.LEFT;
                            case CENTRE -> STJc.CENTER;
                            case RIGHT -> STJc.RIGHT;
                            case JUSTIFIED -> STJc.BOTH;
                        });
        if (style == Style.HEADING || style == Style.SUBHEADING) {
            properties.addNewOutlineLvl().setVal(style == Style.HEADING ? BigInteger.ZERO : BigInteger.ONE);
        }
    }

    private static void letters(CTRPr properties, Style style) {
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (style.isBold()) {
            properties.addNewB();
        }
        if (style.isItalic()) {
            properties.addNewI();
        }
        properties.addNewSz().setVal(BigInteger.valueOf(2L * style.size()));
        properties.addNewSzCs().setVal(BigInteger.valueOf(2L * style.size()));
        properties.addNewLang().setVal("vi-VN");
    }

    private static BigInteger points(int points) {
        return BigInteger.valueOf(20L * points);
    }
}
