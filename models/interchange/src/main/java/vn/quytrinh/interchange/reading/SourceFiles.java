package vn.quytrinh.interchange.reading;

import java.util.Set;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.legacy.LibreOffice;
import vn.quytrinh.interchange.sheet.SheetReader;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.interchange.word.WordReader;

/** Opens Word and Excel files, today's and old ones. */
public final class SourceFiles {

    /** The extensions of the files that are opened. */
    public static final Set<String> EXTENSIONS = Set.of("docx", "xlsx", "doc", "xls", "docm", "xlsm");

    private final LibreOffice office;

    /**
     * @param office what old files are converted by
     */
    public SourceFiles(LibreOffice office) {
        this.office = office;
    }

    /**
     * Opens a file as paragraphs and tables.
     *
     * @param file the file, its extension one of {@link #EXTENSIONS}
     * @throws RefusedFileException when it is not opened
     */
    public SourceDocument open(InputFile file) {
        String extension = file.extension();
        return LibreOffice.target(extension)
                .map(target -> open(file.name(), target, office.convert(file.name(), extension, file.content())))
                .orElseGet(() -> open(file.name(), extension, file.content()));
    }

    private static SourceDocument open(String name, String extension, byte[] content) {
        return extension.startsWith("xls")
                ? new SheetReader().read(name, content)
                : new WordReader().read(name, content);
    }
}
