package vn.quytrinh.interchange.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.guard.OfficeArchive;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.seal.Seal;

/** A DOCX document that was read. */
record SealedWord(Set<Seal> seals, List<List<List<String>>> tables) implements SealedFile {

    static SealedWord read(String name, byte[] file) {
        OfficeArchive.open(name, file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            Set<Seal> seals = new LinkedHashSet<>();
            property(document).flatMap(Seal::parse).ifPresent(seals::add);
            for (XWPFPictureData picture : document.getAllPictures()) {
                var image = ImageIO.read(new ByteArrayInputStream(picture.getData()));
                if (image != null) {
                    QrReader.read(image).flatMap(Seal::parse).ifPresent(seals::add);
                }
            }
            return new SealedWord(
                    seals, document.getTables().stream().map(SealedWord::rows).toList());
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
            throw new RefusedFileException(
                    "DOCUMENT_NOT_READABLE",
                    "Cần một văn bản DOCX hoặc PDF nhưng không đọc được " + name + ". Hãy kiểm tra tệp.",
                    "Expected a DOCX or PDF document but could not read " + name + ". Maybe check the file.");
        }
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
    public List<Message> differences(List<TableText> expected) {
        List<Message> differences = new ArrayList<>();
        for (TableText table : expected) {
            Optional<List<List<String>>> found = tables.stream()
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
