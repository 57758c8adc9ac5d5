package vn.quytrinh.interchange.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.quytrinh.interchange.page.Block;
import vn.quytrinh.interchange.page.Cell;
import vn.quytrinh.interchange.page.Figure;
import vn.quytrinh.interchange.page.Head;
import vn.quytrinh.interchange.page.Paragraph;
import vn.quytrinh.interchange.page.Part;
import vn.quytrinh.interchange.page.Row;
import vn.quytrinh.interchange.page.Section;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.page.Table;

/**
 * Fills the places of a document.
 *
 * <p>A paragraph or a row of a table with fields of a list is repeated for every entry. Where several rows in succession have
 * fields of the same list, each entry takes the first row whose fields it all has; so a heading within a table has a row of its
 * own. A list without entries leaves one paragraph or row with dotted lines.
 */
public final class Filling {

    private final Values values;

    private Filling(Values values) {
        this.values = values;
    }

    /**
     * Returns a document with its places filled.
     *
     * @param sheet the document with places, not null
     * @param values what fills them, not null
     */
    public static Sheet fill(Sheet sheet, Values values) {
        Filling filling = new Filling(values);
        Head head = new Head(filling.blocks(sheet.head().blocks()), sheet.head().onFirstPage());
        return new Sheet(
                filling.alone(sheet.title()),
                head,
                sheet.sections().stream()
                        .map(section -> new Section(section.landscape(), filling.blocks(section.blocks())))
                        .filter(section -> !section.blocks().isEmpty())
                        .toList());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block(block).stream()).toList();
    }

    private List<Block> block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return List.copyOf(paragraphs(paragraph));
        }
        if (block instanceof Table table) {
            return List.of(table.with(rows(table.rows())));
        }
        if (block instanceof Part part) {
            return values.isPresent(part.name()) == part.whenPresent() ? blocks(part.blocks()) : List.of();
        }
        Figure figure = (Figure) block;
        Figure filled = figure.with(values.pictures(figure.name()));
        return filled.pictures().isEmpty() ? List.of() : List.of(filled);
    }

    private List<Paragraph> paragraphs(Paragraph paragraph) {
        Optional<String> list = Place.listIn(paragraph.text()).filter(values::hasList);
        if (list.isEmpty()) {
            return List.of(words(paragraph, this::alone));
        }
        String name = list.get();
        if (!values.isPresent(name)) {
            return List.of(words(paragraph, text -> alone(Place.dotted(text, name))));
        }
        return values.list(name).stream()
                .filter(entry -> Place.allFieldsIn(paragraph.text(), name, entry))
                .map(entry -> words(paragraph, text -> alone(Place.filled(text, name, entry))))
                .toList();
    }

    private List<Row> rows(List<Row> rows) {
        List<Row> filled = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            Optional<String> list = listOf(rows.get(i));
            int end = i + 1;
            while (list.isPresent()
                    && end < rows.size()
                    && listOf(rows.get(end)).equals(list)) {
                end++;
            }
            if (list.isPresent()) {
                filled.addAll(repeated(rows.subList(i, end), list.get()));
            } else {
                filled.add(row(rows.get(i), UnaryOperator.identity()));
            }
            i = end;
        }
        return filled;
    }

    private Optional<String> listOf(Row row) {
        return Place.listIn(text(row)).filter(values::hasList);
    }

    private List<Row> repeated(List<Row> forms, String list) {
        List<Map<String, String>> entries = values.list(list);
        if (entries.isEmpty()) {
            return List.of(row(forms.get(0), text -> Place.dotted(text, list)));
        }
        List<Row> filled = new ArrayList<>();
        for (Map<String, String> entry : entries) {
            forms.stream()
                    .filter(form -> Place.allFieldsIn(text(form), list, entry))
                    .findFirst()
                    .ifPresent(form -> filled.add(row(form, text -> Place.filled(text, list, entry))));
        }
        return filled;
    }

    private Row row(Row row, UnaryOperator<String> fields) {
        return new Row(
                row.heading(),
                row.cells().stream()
                        .map(cell -> new Cell(cell.span(), cellBlocks(cell, fields)))
                        .toList());
    }

    /** Paragraphs whose places all turn out empty leave a cell, but a cell keeps its first. */
    private List<Block> cellBlocks(Cell cell, UnaryOperator<String> fields) {
        List<Block> kept = new ArrayList<>();
        List<Block> emptied = new ArrayList<>();
        for (Block block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                boolean places = Place.places(paragraph.text()).findAny().isPresent();
                for (Paragraph filled : paragraphs(words(paragraph, fields))) {
                    (places && filled.text().isBlank() ? emptied : kept).add(filled);
                }
            } else {
                kept.addAll(block(block));
            }
        }
        return kept.isEmpty() && !emptied.isEmpty() ? emptied.subList(0, 1) : kept;
    }

    private String alone(String text) {
        return Place.filled(text, values);
    }

    private static Paragraph words(Paragraph paragraph, UnaryOperator<String> words) {
        return new Paragraph(
                paragraph.style(),
                paragraph.runs().stream().map(run -> run.with(words)).toList());
    }

    private static String text(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }
}
