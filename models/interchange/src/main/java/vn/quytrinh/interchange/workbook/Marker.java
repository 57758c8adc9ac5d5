package vn.quytrinh.interchange.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.guard.OfficeArchive;
import vn.quytrinh.model.process.Procedure;

/** By what a workbook of ours is known: a custom property, and the same words on the hidden sheet. */
final class Marker {

    private static final String PROPERTY = "quytrinh.workbook";
    private static final String VERSION = "1";

    private Marker() {}

    static void put(XSSFWorkbook workbook, Procedure procedure) {
        workbook.getProperties().getCustomProperties().addProperty(PROPERTY, VERSION);
        XSSFSheet lists = workbook.getSheet(ChoiceLists.SHEET);
        lists.getRow(0).createCell(0).setCellValue(PROPERTY);
        lists.getRow(0).createCell(1).setCellValue(VERSION);
        lists.getRow(0).createCell(2).setCellValue(CellText.written(Objects.requireNonNullElse(procedure.getId(), "")));
    }

    /** Tells whether an archive is a workbook of ours, by its properties or by its sheets' names. */
    static boolean isOn(OfficeArchive archive) {
        return says(archive, "docProps/custom.xml", PROPERTY) || says(archive, "xl/workbook.xml", ChoiceLists.SHEET);
    }

    private static boolean says(OfficeArchive archive, String part, String words) {
        return archive.part(part)
                .map(xml -> new String(xml, StandardCharsets.UTF_8).contains("\"" + words + "\""))
                .orElse(false);
    }

    /** Returns the key of the procedure the workbook was written from, or null. */
    static @Nullable String key(XSSFWorkbook workbook) {
        XSSFSheet lists = workbook.getSheet(ChoiceLists.SHEET);
        if (lists == null || lists.getRow(0) == null || lists.getRow(0).getCell(2) == null) {
            return null;
        }
        String key = lists.getRow(0).getCell(2).toString();
        return key.isBlank() ? null : key;
    }
}
