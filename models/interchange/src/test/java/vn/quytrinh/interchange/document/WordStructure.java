package vn.quytrinh.interchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What a DOCX consists of, line by line: pages, styles, words, tables, pictures. */
public final class WordStructure {

    private final List<String> lines = new ArrayList<>();

    private WordStructure() {}

    /** Returns the structure of a document. */
    public static String of(byte[] docx) {
        WordStructure structure = new WordStructure();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            document.getBodyElements().forEach(structure::element);
            structure.section(document.getDocument().getBody().getSectPr());
            for (XWPFHeader header : document.getHeaderList()) {
                structure.lines.add("HEAD");
                header.getBodyElements().forEach(structure::element);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join("\n", structure.lines) + "\n";
    }

    private void element(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            lines.add(paragraph(paragraph));
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                section(paragraph.getCTP().getPPr().getSectPr());
            }
        } else if (element instanceof XWPFTable table) {
            lines.add("TABLE "
                    + table.getCTTbl().getTblGrid().getGridColList().stream()
                            .map(column -> column.getW().toString())
                            .collect(Collectors.joining(" ")));
            for (XWPFTableRow row : table.getRows()) {
                String kind = (row.isRepeatHeader() ? "repeated" : "") + (row.isCantSplitRow() ? " whole" : "");
                lines.add("  ROW " + kind);
                for (XWPFTableCell cell : row.getTableCells()) {
                    lines.add("    CELL "
                            + cell.getParagraphs().stream()
                                    .map(WordStructure::paragraph)
                                    .collect(Collectors.joining(" / ")));
                }
            }
        }
    }

    private static String paragraph(XWPFParagraph paragraph) {
        long pictures = paragraph.getRuns().stream()
                .mapToLong(run -> run.getEmbeddedPictures().size())
                .sum();
        return "[" + paragraph.getStyle() + "] " + paragraph.getText().replace("\n", "⏎") + "▣".repeat((int) pictures);
    }

    private void section(CTSectPr section) {
        var size = section.getPgSz();
        var margins = section.getPgMar();
        lines.add("PAGES " + size.getW() + "×" + size.getH() + " " + size.getOrient() + ", margins "
                + margins.getTop() + " " + margins.getRight() + " " + margins.getBottom() + " " + margins.getLeft()
                + (section.isSetTitlePg() ? ", first page differs" : "")
                + (section.sizeOfHeaderReferenceArray() > 0 ? ", with head" : ""));
    }
}
