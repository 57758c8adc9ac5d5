package vn.quytrinh.interchange.format;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.quytrinh.interchange.bpmn.exchange.BpmnFormat;
import vn.quytrinh.interchange.dmn.DmnFormat;
import vn.quytrinh.interchange.document.DocumentFormat;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.picture.DiagramFormat;
import vn.quytrinh.interchange.reading.AnnexFormat;
import vn.quytrinh.interchange.workbook.WorkbookFormat;

/** The formats the product knows. Among formats with the same extension the first that recognises a file reads it. */
public final class Formats {

    private static final Formats SHIPPED = new Formats(List.of(
            new JsonFormat(),
            new BpmnFormat(),
            new DmnFormat(),
            new WorkbookFormat(),
            new XmiFormat(),
            new AnnexFormat(),
            DocumentFormat.WORD,
            DocumentFormat.PDF,
            DiagramFormat.SVG,
            DiagramFormat.PNG));

    private final List<FileFormat> formats;

    /**
     * @param formats the formats, the more particular first
     */
    public Formats(List<FileFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Returns the formats shipped with the product. */
    public static Formats shipped() {
        return SHIPPED;
    }

    /**
     * Reads the procedures of a file in the format its name and content tell.
     *
     * @param file the file, not null
     * @throws RefusedFileException when no format reads it, or the one that should refuses it
     */
    public FileContent read(InputFile file) {
        return reader(file).read(file);
    }

    /**
     * Returns the format by which a file is read.
     *
     * @param file the file, not null
     * @throws RefusedFileException when no format reads it
     */
    public FileFormat.Readable reader(InputFile file) {
        return formats.stream()
                .filter(FileFormat.Readable.class::isInstance)
                .map(FileFormat.Readable.class::cast)
                .filter(format -> format.extensions().contains(file.extension()))
                .filter(format -> format.recognises(file))
                .findFirst()
                .orElseThrow(() -> unknown(file.name(), readable()));
    }

    /**
     * Returns the format that a file to be written should have.
     *
     * @param fileName the file's name, not null
     * @throws RefusedFileException when none is written under such a name
     */
    public FileFormat.Writable writer(String fileName) {
        return formats.stream()
                .filter(FileFormat.Writable.class::isInstance)
                .map(FileFormat.Writable.class::cast)
                .filter(format -> format.extensions().contains(InputFile.extension(fileName)))
                .findFirst()
                .orElseThrow(() -> unknown(fileName, writable()));
    }

    /** Returns the extensions of the files that can be read, sorted. */
    public Set<String> readable() {
        return extensions(FileFormat.Readable.class);
    }

    /** Returns the extensions of the files that can be written, sorted. */
    public Set<String> writable() {
        return extensions(FileFormat.Writable.class);
    }

    private Set<String> extensions(Class<? extends FileFormat> kind) {
        return formats.stream()
                .filter(kind::isInstance)
                .flatMap(format -> format.extensions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static RefusedFileException unknown(String name, Set<String> known) {
        String list = known.stream().map(extension -> "." + extension).collect(Collectors.joining(", "));
        return new RefusedFileException(
                "UNKNOWN_FORMAT",
                "Cần tệp có đuôi " + list + " nhưng gặp " + name + ". Hãy kiểm tra tên tệp.",
                "Expected a file that ends in " + list + " but found " + name + ". Maybe check the file's name.");
    }
}
