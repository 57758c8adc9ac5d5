package vn.quytrinh.interchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.format.EmptyDraft;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.OfficeArchive;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.StableIds;

/** Reads workbooks that {@link WorkbookExport} wrote and people changed since. */
public final class WorkbookImport {

    private final Procedure procedure;
    private final boolean draft;
    private final XSSFWorkbook workbook;
    private final List<Remark> remarks = new ArrayList<>();

    private WorkbookImport(Procedure procedure, boolean draft, XSSFWorkbook workbook) {
        this.procedure = procedure;
        this.draft = draft;
        this.workbook = workbook;
    }

    /**
     * Tells whether a file is a workbook of ours.
     *
     * @param file an XLSX file, not null
     * @throws RefusedFileException when it is no file to be opened at all
     */
    public static boolean recognises(InputFile file) {
        return Marker.isOn(OfficeArchive.open(file.name(), file.content()));
    }

    /**
     * Reads a workbook as a new procedure, which has only what the workbook carries.
     *
     * @param file the workbook, not null
     * @throws RefusedFileException when it is not one of ours or not safe
     */
    public static FileContent read(InputFile file) {
        Procedure procedure = EmptyDraft.make();
        List<Remark> remarks = merge(procedure, false, file);
        return new FileContent(List.of(procedure), remarks);
    }

    /**
     * Takes a workbook into a draft: cells that differ change it, rows are matched by their ids, what the workbook does not carry
     * stays.
     *
     * @param draft the draft, changed in place, every element with an id
     * @param file the workbook, not null
     * @return every change, and every doubt
     * @throws RefusedFileException when it is not one of ours or not safe; then the draft is as it was
     */
    public static List<Remark> merge(Procedure draft, InputFile file) {
        return merge(draft, true, file);
    }

    private static List<Remark> merge(Procedure procedure, boolean draft, InputFile file) {
        if (!recognises(file)) {
            throw new RefusedFileException(
                    "WORKBOOK_NOT_OURS",
                    "Cần tệp Excel do hệ thống này xuất nhưng " + file.name()
                            + " không có dấu nhận biết. Hãy đọc nó như một phụ lục.",
                    "Expected a workbook written by this product but " + file.name()
                            + " does not bear its mark. Maybe read it as an annex.");
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            return new WorkbookImport(procedure, draft, workbook).read(file.name());
        } catch (IOException | POIXMLException e) {
            throw new RefusedFileException(
                    "WORKBOOK_BROKEN",
                    "Cần tệp Excel đọc được nhưng " + file.name() + " bị hỏng: " + e.getMessage()
                            + ". Hãy mở bằng Excel hoặc LibreOffice và lưu lại.",
                    "Expected a workbook that can be read but " + file.name() + " is broken: " + e.getMessage()
                            + ". Maybe open it in Excel or LibreOffice and save it again.");
        }
    }

    private List<Remark> read(String fileName) {
        var merge = new RowMerge(procedure, draft, remarks);
        SheetCells head = sheet(WorkbookForm.HEAD);
        if (head != null) {
            merge.head(head);
        }
        for (SheetForm form : WorkbookForm.SHEETS) {
            SheetCells cells = sheet(form.title());
            if (cells != null) {
                merge.rows(form, cells);
            }
        }
        tables(merge);
        if (!draft) {
            String key = Marker.key(workbook);
            String name = Objects.requireNonNullElse(procedure.getName(), "");
            boolean free = key != null && merge.claim(key);
            procedure.setId(free ? key : EmptyDraft.key(name, fileName));
        }
        SheetCells ways = sheet(WorkbookForm.WAYS);
        if (ways != null) {
            new WayMerge(procedure, merge, draft, remarks).rows(ways);
        }
        merge.refer();
        StableIds.assign(procedure);
        return List.copyOf(remarks);
    }

    private void tables(RowMerge merge) {
        var tables = new TableMerge(procedure, merge, draft, remarks);
        List<DecisionTable> order = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            var cells = new SheetCells(workbook.getSheetAt(i), remarks);
            if (TableMerge.isTable(cells)) {
                order.add(tables.take(cells));
            }
        }
        procedure.getTables().stream()
                .filter(table -> !order.contains(table))
                .toList()
                .forEach(table -> {
                    order.add(table);
                    remarks.add(WorkbookRemarks.rowMissing(TableSheet.TITLE, String.valueOf(table.getId())));
                });
        RowMerge.sort(procedure.getTables(), order.stream().distinct().toList());
    }

    private @Nullable SheetCells sheet(String title) {
        SheetCells cells = SheetCells.of(workbook.getSheet(title), remarks);
        if (cells == null) {
            remarks.add(WorkbookRemarks.sheetMissing(title));
        }
        return cells;
    }
}
