package vn.quytrinh.interchange.page.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.page.Block;
import vn.quytrinh.interchange.page.Cell;
import vn.quytrinh.interchange.page.Figure;
import vn.quytrinh.interchange.page.Paragraph;
import vn.quytrinh.interchange.page.Row;
import vn.quytrinh.interchange.page.Run;
import vn.quytrinh.interchange.page.Section;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.page.Table;
import vn.quytrinh.interchange.picture.Drawable;

/** A document as HTML, made as a tree, so that no text can be taken for markup. */
final class PageHtml {

    /** The type of an object that stands for a picture; its {@code data} is the number of the picture. */
    static final String PICTURE = "application/x-quytrinh-picture";

    private final Document html;
    private final List<Drawable> pictures = new ArrayList<>();
    private final boolean landscape;

    PageHtml(Sheet sheet) {
        this.html = empty();
        this.landscape = sheet.sections().get(0).landscape();
        Element root = html.createElement("html");
        html.appendChild(root);
        root.setAttribute("lang", "vi");
        Element head = add(root, "head");
        add(head, "title").setTextContent(sheet.title());
        add(head, "style").setTextContent(PageCss.of(sheet.head(), landscape));
        Element body = add(root, "body");
        Element running = add(body, "div");
        running.setAttribute("id", "head");
        sheet.head().blocks().forEach(block -> block(running, block));
        for (int i = 0; i < sheet.sections().size(); i++) {
            section(body, sheet.sections().get(i), i > 0);
        }
    }

    Document document() {
        return html;
    }

    List<Drawable> pictures() {
        return pictures;
    }

    private void section(Element body, Section section, boolean next) {
        Element div = add(body, "div");
        div.setAttribute(
                "class",
                (section.landscape() ? "lying" : "upright")
                        + (section.landscape() == landscape ? "" : " turned")
                        + (next ? " next" : ""));
        section.blocks().forEach(block -> block(div, block));
    }

    private void block(Element parent, Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(parent, paragraph);
        } else if (block instanceof Table table) {
            table(parent, table);
        } else if (block instanceof Figure figure) {
            figure.pictures().forEach(picture -> picture(parent, figure, picture));
        } else {
            throw new IllegalArgumentException("Expected a filled document but it still has the part " + block + ".");
        }
    }

    private void paragraph(Element parent, Paragraph paragraph) {
        Element p = add(parent, "p");
        p.setAttribute("class", paragraph.style().id());
        for (Run run : paragraph.runs()) {
            Element span = add(p, run.bold() ? "b" : "span");
            switch (run.kind()) {
                case TEXT -> span.setTextContent(run.text());
                case PAGE -> span.setAttribute("class", "page");
                case PAGES -> span.setAttribute("class", "pages");
            }
        }
        if (paragraph.text().isEmpty() && p.getChildNodes().getLength() == 0) {
            p.setTextContent("\u00A0");
        }
    }

    private void table(Element parent, Table table) {
        Element element = add(parent, "table");
        Element columns = add(element, "colgroup");
        double all = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (int width : table.widths()) {
            add(columns, "col").setAttribute("style", String.format(Locale.ROOT, "width: %.3f%%", 100 * width / all));
        }
        List<Row> headings = table.rows().stream().filter(Row::heading).toList();
        List<Row> others = table.rows().stream().filter(row -> !row.heading()).toList();
        if (!headings.isEmpty()) {
            Element head = add(element, "thead");
            headings.forEach(row -> row(head, row, table));
        }
        Element body = add(element, "tbody");
        others.forEach(row -> row(body, row, table));
    }

    private void row(Element parent, Row row, Table table) {
        Element tr = add(parent, "tr");
        for (Cell cell : row.cells()) {
            Element td = add(tr, "td");
            td.setAttribute("class", (table.ruled() ? "r" : "") + (row.heading() ? " h" : ""));
            if (cell.span() > 1) {
                td.setAttribute("colspan", String.valueOf(cell.span()));
            }
            cell.blocks().forEach(block -> block(td, block));
        }
    }

    private void picture(Element parent, Figure figure, Drawable picture) {
        double scale = figure.scale(picture);
        Element div = add(parent, "div");
        div.setAttribute("style", "page-break-inside: avoid");
        Element object = add(div, "object");
        object.setAttribute("type", PICTURE);
        object.setAttribute("data", String.valueOf(pictures.size()));
        object.setAttribute("title", picture.description());
        object.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "width: %.2fpt; height: %.2fpt",
                        picture.width() * scale,
                        picture.height() * scale));
        pictures.add(picture);
    }

    private Element add(Element parent, String name) {
        Element element = html.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
