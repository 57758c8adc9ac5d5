package vn.quytrinh.interchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.source.SourceBlock;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceParagraph;
import vn.quytrinh.interchange.source.SourceTable;

/** The body of a Word document, element by element. */
final class WordBody {

    /** What is deleted, drawn or only a fallback. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "drawing", "pict", "object", "Fallback", "sdtPr", "tblPrEx", "sectPr");

    private static final int MAX_DEPTH = 40;
    private static final int MAX_COLUMNS = 200;
    private static final int MAX_ROWS = 20_000;
    private static final int NESTED_ROWS = 2;
    private static final int NESTED_COLUMNS = 3;

    private final XMLStreamReader reader;
    private final WordStyles styles;
    private final String name;
    private int depth;

    WordBody(XMLStreamReader reader, WordStyles styles, String name) {
        this.reader = reader;
        this.styles = styles;
        this.name = name;
    }

    /** A paragraph as it stands in a cell or the body. */
    record Paragraph(String text, int outline, boolean bold) {}

    /** What a cell holds: its paragraphs, and tables within it. */
    private record Content(List<Paragraph> paragraphs, List<List<SourceCell>> tables) {

        static Content empty() {
            return new Content(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Reads up to the end of the body, the reader standing on its start. */
    void read(List<SourceBlock> blocks) throws XMLStreamException {
        blocks(new Sink() {
            @Override
            public void paragraph(Paragraph paragraph) {
                if (!paragraph.text().isEmpty()) {
                    blocks.add(new SourceParagraph(
                            blocks.size(), paragraph.text(), paragraph.outline(), paragraph.bold()));
                }
            }

            @Override
            public void table(List<SourceCell> cells) {
                if (!cells.isEmpty()) {
                    blocks.add(new SourceTable(blocks.size(), "", cells));
                }
            }
        });
    }

    private interface Sink {
        void paragraph(Paragraph paragraph);

        void table(List<SourceCell> cells);
    }

    private void blocks(Sink sink) throws XMLStreamException {
        enter();
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            String element = reader.getLocalName();
            if (element.equals("p")) {
                sink.paragraph(new WordParagraph(reader, styles).read());
            } else if (element.equals("tbl")) {
                List<List<SourceCell>> tables = new ArrayList<>();
                tables.add(table(tables));
                tables.add(0, tables.remove(tables.size() - 1));
                tables.forEach(sink::table);
            } else if (LEFT_OUT.contains(element)) {
                WordParagraph.skip(reader);
            } else {
                blocks(sink);
            }
        }
        depth--;
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw tooDeep();
        }
    }

    private RefusedFileException tooDeep() {
        return new RefusedFileException(
                "TABLE_TOO_LARGE",
                "Cần bảng dưới " + MAX_COLUMNS + " cột, " + MAX_ROWS + " dòng, lồng dưới " + MAX_DEPTH + " tầng nhưng "
                        + name + " vượt quá. Hãy tách bảng.",
                "Expected tables below " + MAX_COLUMNS + " columns, " + MAX_ROWS + " rows and " + MAX_DEPTH
                        + " levels but " + name + " has more. Maybe split the table.");
    }

    private List<SourceCell> table(List<List<SourceCell>> nested) throws XMLStreamException {
        enter();
        var rows = new WordRows();
        rows(rows, nested);
        depth--;
        return rows.cells();
    }

    private void rows(WordRows rows, List<List<SourceCell>> nested) throws XMLStreamException {
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "tr" -> row(rows, nested);
                case "tblPr", "tblGrid" -> WordParagraph.skip(reader);
                default -> {
                    if (LEFT_OUT.contains(reader.getLocalName())) {
                        WordParagraph.skip(reader);
                    } else {
                        rows(rows, nested);
                    }
                }
            }
        }
    }

    private void row(WordRows rows, List<List<SourceCell>> nested) throws XMLStreamException {
        rows.begin();
        cells(rows, nested);
        rows.end();
        if (rows.count() > MAX_ROWS) {
            throw tooDeep();
        }
    }

    private void cells(WordRows rows, List<List<SourceCell>> nested) throws XMLStreamException {
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "trPr" -> rowProperties(rows);
                case "tc" -> cell(rows, nested);
                default -> {
                    if (LEFT_OUT.contains(reader.getLocalName())) {
                        WordParagraph.skip(reader);
                    } else {
                        cells(rows, nested);
                    }
                }
            }
        }
    }

    private void rowProperties(WordRows rows) throws XMLStreamException {
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (reader.isStartElement()) {
                switch (reader.getLocalName()) {
                    case "gridBefore" -> rows.skipColumns(number("val", 0));
                    case "del" -> rows.deleted();
                    default -> {}
                }
                WordParagraph.skip(reader);
            }
        }
    }

    private void cell(WordRows rows, List<List<SourceCell>> nested) throws XMLStreamException {
        enter();
        var cell = new WordRows.Cell();
        Content content = Content.empty();
        content(cell, content);
        StringBuilder text = new StringBuilder();
        content.paragraphs().forEach(each -> text.append(each.text()).append('\n'));
        for (List<SourceCell> table : content.tables()) {
            boolean real = table.stream().mapToInt(SourceCell::row).max().orElse(0) + 1 >= NESTED_ROWS
                    && table.stream().mapToInt(SourceCell::column).max().orElse(0) + 1 >= NESTED_COLUMNS;
            if (real) {
                nested.add(table);
            } else {
                table.forEach(each -> text.append(each.text()).append('\n'));
            }
        }
        boolean bold =
                content.paragraphs().stream().anyMatch(each -> !each.text().isEmpty())
                        && content.paragraphs().stream()
                                .filter(each -> !each.text().isEmpty())
                                .allMatch(Paragraph::bold);
        rows.add(cell, text.toString().strip(), bold);
        if (rows.width() > MAX_COLUMNS) {
            throw tooDeep();
        }
        depth--;
    }

    private void content(WordRows.Cell cell, Content content) throws XMLStreamException {
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "tcPr" -> cellProperties(cell);
                case "p" -> content.paragraphs().add(new WordParagraph(reader, styles).read());
                case "tbl" -> {
                    List<List<SourceCell>> inner = new ArrayList<>();
                    List<SourceCell> table = table(inner);
                    content.tables().add(table);
                    content.tables().addAll(inner);
                }
                default -> {
                    if (LEFT_OUT.contains(reader.getLocalName())) {
                        WordParagraph.skip(reader);
                    } else {
                        content(cell, content);
                    }
                }
            }
        }
    }

    private void cellProperties(WordRows.Cell cell) throws XMLStreamException {
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (reader.isStartElement()) {
                switch (reader.getLocalName()) {
                    case "gridSpan" -> cell.span = Math.min(Math.max(1, number("val", 1)), MAX_COLUMNS + 1);
                    case "vMerge" -> cell.continued = !"restart".equals(attribute("val"));
                    case "hMerge" -> cell.joined = !"restart".equals(attribute("val"));
                    default -> {}
                }
                WordParagraph.skip(reader);
            }
        }
    }

    private String attribute(String local) {
        return WordParagraph.attribute(reader, local);
    }

    private int number(String local, int otherwise) {
        try {
            return Integer.parseInt(attribute(local));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
