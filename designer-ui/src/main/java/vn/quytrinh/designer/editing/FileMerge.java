package vn.quytrinh.designer.editing;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.interchange.dmn.DmnImport;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.workbook.WorkbookImport;
import vn.quytrinh.model.process.Procedure;

/**
 * A file whose content goes into a procedure that exists: a workbook this product wrote, or the decision tables of a DMN document.
 */
public final class FileMerge {
    private final InputFile file;
    private final boolean tables;

    private FileMerge(InputFile file, boolean tables) {
        this.file = file;
        this.tables = tables;
    }

    /**
     * Looks whether a file goes into a procedure.
     *
     * @param file the file, not null
     * @return empty for any other file
     * @throws RefusedFileException when it is not safe
     */
    public static Optional<FileMerge> of(InputFile file) {
        return switch (file.extension()) {
            case "dmn" -> Optional.of(new FileMerge(file, true));
            case "xlsx" -> WorkbookImport.recognises(file) ? Optional.of(new FileMerge(file, false)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Returns the file's name. */
    public String name() {
        return file.name();
    }

    /** Tells whether it has decision tables only, and so does not say which procedure it belongs to. */
    public boolean hasTablesOnly() {
        return tables;
    }

    /**
     * Tells what would change, and what is doubtful.
     *
     * @param procedure the procedure, which stays as it is
     * @throws RefusedFileException when the file cannot be read
     */
    public List<Remark> preview(Procedure procedure) {
        return into(EcoreUtil.copy(procedure));
    }

    /**
     * Takes the file's content into a procedure; what the file does not carry stays.
     *
     * @param procedure the procedure, changed in place
     * @return every change and every doubt
     * @throws RefusedFileException when the file cannot be read; then the procedure is as it was
     */
    public List<Remark> into(Procedure procedure) {
        return tables ? DmnImport.attach(procedure, file) : WorkbookImport.merge(procedure, file);
    }
}
