package vn.quytrinh.interchange.workbook;

import java.util.List;
import java.util.Set;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.FileFormat;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.SingleProcedure;
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.model.process.Procedure;

/** Our own workbook, known by its mark; other XLSX files are left to the reader of annexes. */
public final class WorkbookFormat implements FileFormat.Readable, FileFormat.Writable {

    @Override
    public String name() {
        return "workbook";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx");
    }

    @Override
    public boolean recognises(InputFile file) {
        return WorkbookImport.recognises(file);
    }

    @Override
    public FileContent read(InputFile file) {
        return WorkbookImport.read(file);
    }

    @Override
    public byte[] write(List<Procedure> procedures, WriteOptions options) {
        return WorkbookExport.write(SingleProcedure.of(procedures, "XLSX"));
    }
}
