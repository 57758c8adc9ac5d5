package vn.quytrinh.interchange.page.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import vn.quytrinh.interchange.page.Paragraph;
import vn.quytrinh.interchange.page.Run;
import vn.quytrinh.interchange.page.Style;

/** Writes paragraphs and pictures. */
final class WordBlocks {

    private WordBlocks() {}

    static void write(XWPFParagraph written, Paragraph paragraph) {
        written.setStyle(paragraph.style().id());
        if (paragraph.style().isRule()) {
            rule(written, paragraph.style() == Style.RULE ? 20 : 58);
        }
        for (Run run : paragraph.runs()) {
            switch (run.kind()) {
                case TEXT -> words(written, run);
                case PAGE -> field(written, "PAGE");
                case PAGES -> field(written, "NUMPAGES");
            }
        }
    }

    private static void words(XWPFParagraph written, Run words) {
        XWPFRun run = written.createRun();
        if (words.bold()) {
            run.setBold(true);
        }
        String[] lines = words.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    private static void field(XWPFParagraph written, String name) {
        var field = written.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static void rule(XWPFParagraph written, int indents) {
        CTPPr properties = written.getCTP().isSetPPr()
                ? written.getCTP().getPPr()
                : written.getCTP().addNewPPr();
        CTBorder line = properties.addNewPBdr().addNewTop();
        line.setVal(STBorder.SINGLE);
        line.setSz(java.math.BigInteger.valueOf(6));
        line.setSpace(java.math.BigInteger.ONE);
        var indent = properties.addNewInd();
        indent.setLeft(Twips.ofMillimetres(indents));
        indent.setRight(Twips.ofMillimetres(indents));
    }
}
