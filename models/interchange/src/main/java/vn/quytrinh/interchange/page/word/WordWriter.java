package vn.quytrinh.interchange.page.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.quytrinh.interchange.page.Block;
import vn.quytrinh.interchange.page.Cell;
import vn.quytrinh.interchange.page.Figure;
import vn.quytrinh.interchange.page.Head;
import vn.quytrinh.interchange.page.Paragraph;
import vn.quytrinh.interchange.page.Part;
import vn.quytrinh.interchange.page.Section;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.page.Style;
import vn.quytrinh.interchange.page.Table;

/**
 * Writes documents as DOCX with named styles, no macros and no links to the outside. Places that are not filled are written as
 * they are named, so that an unfilled document is a template to edit.
 */
public final class WordWriter {

    private final XWPFDocument document = new XWPFDocument();

    private WordWriter() {}

    /**
     * Writes a document.
     *
     * @param sheet the document, not null
     * @param properties what the file says of itself besides its title, by name
     */
    public static byte[] write(Sheet sheet, Map<String, String> properties) {
        WordWriter writer = new WordWriter();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                XWPFDocument document = writer.document) {
            WordStyles.addTo(document);
            describe(document.getProperties(), sheet.title(), properties);
            writer.sections(sheet);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(POIXMLProperties file, String title, Map<String, String> properties) {
        file.getCoreProperties().setTitle(title);
        file.getCoreProperties().setCreator("Quy Trình");
        properties.forEach((name, value) -> file.getCustomProperties().addProperty(name, value));
    }

    private void sections(Sheet sheet) {
        int count = sheet.sections().size();
        for (int i = 0; i < count; i++) {
            Section section = sheet.sections().get(i);
            section.blocks().forEach(block -> write(document, block));
            if (i < count - 1) {
                XWPFParagraph last = document.createParagraph();
                last.setStyle(Style.RULE.id());
                WordPages.set(last.getCTP().getPPr().addNewSectPr(), section.landscape());
            }
        }
        CTSectPr end = document.getDocument().getBody().addNewSectPr();
        WordPages.set(end, sheet.sections().get(count - 1).landscape());
        head(sheet.head());
    }

    /** The head belongs to the first section; the others take it over. */
    private void head(Head head) {
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        head.blocks().forEach(block -> write(header, block));
        if (header.getBodyElements().isEmpty()
                || !(header.getBodyElements().get(header.getBodyElements().size() - 1) instanceof XWPFParagraph)) {
            header.createParagraph().setStyle(Style.SEAL.id()); // some room below
        }
        CTSectPr end = document.getDocument().getBody().getSectPr();
        if (!head.onFirstPage()) {
            document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(Style.PAGE_NUMBER.id());
            if (!end.isSetTitlePg()) {
                end.addNewTitlePg();
            }
        }
        WordPages.moveHead(document, end);
    }

    private void write(IBody body, Block block) {
        if (block instanceof Paragraph paragraph) {
            WordBlocks.write(paragraphIn(body), paragraph);
        } else if (block instanceof Table table) {
            table(body, table);
        } else if (block instanceof Figure figure) {
            figure(body, figure);
        } else {
            Part part = (Part) block;
            mark(body, "{{" + (part.whenPresent() ? "#" : "^") + part.name() + "}}");
            part.blocks().forEach(inner -> write(body, inner));
            mark(body, "{{/" + part.name() + "}}");
        }
    }

    private void mark(IBody body, String mark) {
        WordBlocks.write(paragraphIn(body), Paragraph.of(Style.LINE, mark));
    }

    private void figure(IBody body, Figure figure) {
        if (figure.pictures().isEmpty()) {
            WordBlocks.write(paragraphIn(body), Paragraph.of(Style.FIGURE, "{{" + figure.name() + "}}"));
        }
        if (!figure.pictures().isEmpty()) {
            XWPFParagraph paragraph = paragraphIn(body);
            paragraph.setStyle(Style.FIGURE.id());
            figure.pictures().forEach(picture -> WordPictures.add(paragraph, figure, picture));
        }
    }

    private void table(IBody body, Table table) {
        List<IBodyElement> before = body.getBodyElements();
        if (!before.isEmpty() && before.get(before.size() - 1) instanceof XWPFTable) {
            paragraphIn(body).setStyle(Style.SEAL.id()); // else the two would become one
        }
        XWPFTable made = tableIn(body);
        made.getCTTbl().set(org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl.Factory.newInstance());
        WordTables.write(made.getCTTbl(), table, (tc, cell) -> {});
        XWPFTable read = new XWPFTable(made.getCTTbl(), body);
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> cells = table.rows().get(i).cells();
            List<XWPFTableCell> places = read.getRow(i).getTableCells();
            for (int j = 0; j < cells.size(); j++) {
                fill(places.get(j), cells.get(j));
            }
        }
    }

    private void fill(XWPFTableCell place, Cell cell) {
        while (!place.getParagraphs().isEmpty()) {
            place.removeParagraph(0);
        }
        cell.blocks().forEach(block -> write(place, block));
        if (cell.blocks().isEmpty() || cell.blocks().get(cell.blocks().size() - 1) instanceof Table) {
            place.addParagraph();
        }
    }

    private static XWPFParagraph paragraphIn(IBody body) {
        if (body instanceof XWPFDocument document) {
            return document.createParagraph();
        }
        return body instanceof XWPFHeader header ? header.createParagraph() : ((XWPFTableCell) body).addParagraph();
    }

    private static XWPFTable tableIn(IBody body) {
        if (body instanceof XWPFDocument document) {
            return document.createTable();
        }
        if (body instanceof XWPFHeader header) {
            return header.createTable(1, 1);
        }
        throw new IllegalArgumentException("Expected a table in the text or in the head but it is within a cell.");
    }
}
