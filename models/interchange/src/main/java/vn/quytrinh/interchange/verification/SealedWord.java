package vn.quytrinh.interchange.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.guard.OfficeArchive;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.seal.Seal;

/**
 * A DOCX document that was read.
 *
 * @param seals its seals
 * @param holdsSeveral whether the seals are those of several documents
 * @param tables its tables by the seal they stand above; those above no seal belong to the last
 */
record SealedWord(Set<Seal> seals, boolean holdsSeveral, Map<Seal, List<List<List<String>>>> tables)
        implements SealedFile {

    static SealedWord read(String name, byte[] file) {
        OfficeArchive.open(name, file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            Optional<Seal> property = property(document).flatMap(Seal::parse);
            Set<Seal> seals = new LinkedHashSet<>();
            property.ifPresent(seals::add);
            for (XWPFPictureData picture : document.getAllPictures()) {
                printed(picture).ifPresent(seals::add);
            }
            Map<Seal, List<List<List<String>>>> tables = new LinkedHashMap<>();
            List<List<List<String>>> open = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                open.add(rows(table));
                Optional<Seal> seal = seal(table);
                if (seal.isPresent()) {
                    tables.computeIfAbsent(seal.get(), key -> new ArrayList<>()).addAll(open);
                    open.clear();
                }
            }
            boolean several =
                    property.isEmpty() && seals.size() > 1 && tables.keySet().containsAll(seals);
            if (!several) {
                List<List<List<String>>> all =
                        document.getTables().stream().map(SealedWord::rows).toList();
                tables.clear();
                seals.forEach(seal -> tables.put(seal, all));
            }
            return new SealedWord(seals, several, tables);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
            throw new RefusedFileException(
                    "DOCUMENT_NOT_READABLE",
                    "Cần một văn bản DOCX hoặc PDF nhưng không đọc được " + name + ". Hãy kiểm tra tệp.",
                    "Expected a DOCX or PDF document but could not read " + name + ". Maybe check the file.");
        }
    }

    private static Optional<Seal> printed(XWPFPictureData picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture.getData()));
        return image == null ? Optional.empty() : QrReader.read(image).flatMap(Seal::parse);
    }

    private static Optional<Seal> seal(XWPFTable table) throws IOException {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                for (XWPFParagraph paragraph : cell.getParagraphs()) {
                    for (XWPFRun run : paragraph.getRuns()) {
                        for (XWPFPicture picture : run.getEmbeddedPictures()) {
                            Optional<Seal> seal = printed(picture.getPictureData());
                            if (seal.isPresent()) {
                                return seal;
                            }
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> property(XWPFDocument document) {
        var property = document.getProperties().getCustomProperties().getProperty(Seal.PROPERTY);
        return Optional.ofNullable(property).map(each -> Objects.requireNonNullElse(each.getLpwstr(), ""));
    }

    private static List<List<String>> rows(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(row.getTableCells().stream().map(SealedWord::words).toList());
        }
        return rows;
    }

    private static String words(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Message> differences(Seal seal, List<TableText> expected) {
        List<Message> differences = new ArrayList<>();
        for (TableText table : expected) {
            Optional<List<List<String>>> found = tables.getOrDefault(seal, List.of()).stream()
                    .filter(rows -> !rows.isEmpty()
                            && TableText.bare(String.join("", rows.get(0))).equals(table.heading()))
                    .findFirst();
            found.ifPresentOrElse(
                    rows -> compare(table, rows.subList(1, rows.size()), differences),
                    () -> differences.add(Differences.missingTable(table)));
        }
        return differences;
    }

    private static void compare(TableText table, List<List<String>> rows, List<Message> differences) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (i >= rows.size()) {
                differences.add(Differences.missingRow(table, i));
                continue;
            }
            List<String> cells = table.rows().get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                String found = j < rows.get(i).size() ? rows.get(i).get(j) : "";
                if (!TableText.isOpen(cells.get(j))
                        && !TableText.bare(cells.get(j)).equals(TableText.bare(found))) {
                    differences.add(Differences.cell(table, i, j, found));
                }
            }
        }
        for (int i = table.rows().size(); i < rows.size(); i++) {
            differences.add(Differences.extraRow(table, i, rows.get(i)));
        }
    }
}
