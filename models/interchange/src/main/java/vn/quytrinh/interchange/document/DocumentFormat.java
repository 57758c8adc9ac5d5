package vn.quytrinh.interchange.document;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.quytrinh.interchange.format.FileFormat;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.legacy.LibreOffice;
import vn.quytrinh.model.process.Procedure;

/**
 * Printed documents, as DOCX or PDF. The option {@code as} tells which one ({@code annex}, {@code iso}, {@code public}; the
 * annex when it is not given), {@code template} names a DOCX file with the layout of the agency; as PDF that is printed by
 * LibreOffice. Several procedures become several annexes in one file.
 */
public final class DocumentFormat implements FileFormat.Writable {

    /** Word documents. */
    public static final DocumentFormat WORD = new DocumentFormat("docx", LibreOffice.ofMachine());

    /** PDF documents. */
    public static final DocumentFormat PDF = new DocumentFormat("pdf", LibreOffice.ofMachine());

    private final String extension;
    private final LibreOffice office;

    /**
     * @param extension {@code docx} or {@code pdf}
     * @param office prints an agency's layout as PDF
     */
    DocumentFormat(String extension, LibreOffice office) {
        this.extension = extension;
        this.office = office;
    }

    @Override
    public String name() {
        return extension.equals("pdf") ? "pdf" : "word";
    }

    @Override
    public Set<String> extensions() {
        return Set.of(extension);
    }

    @Override
    public byte[] write(List<Procedure> procedures, WriteOptions options) {
        DocumentKind kind = options.value("as").map(DocumentFormat::kind).orElse(DocumentKind.ANNEX);
        Optional<byte[]> template = options.value("template")
                .map(file -> InputFile.of(Path.of(file)).content());
        boolean pdf = extension.equals("pdf");
        if (procedures.size() == 1) {
            ProcedureDocument document = ProcedureDocument.of(kind, procedures.get(0), IssueData.BLANK);
            return template.map(document::word)
                    .map(word -> pdf ? office.pdf(procedures.get(0).getId() + ".docx", word) : word)
                    .orElseGet(() -> pdf ? document.pdf() : document.word());
        }
        if (kind != DocumentKind.ANNEX || template.isPresent()) {
            throw new RefusedFileException(
                    "ONE_PROCEDURE",
                    "Cần một thủ tục cho văn bản loại này nhưng có " + procedures.size()
                            + ". Hãy chọn bằng --procedure MÃ, hoặc xuất phụ lục (--as annex).",
                    "Expected one procedure for this document but got " + procedures.size()
                            + ". Maybe choose with --procedure CODE, or write annexes (--as annex).");
        }
        List<ProcedureDocument> annexes = IntStream.range(0, procedures.size())
                .mapToObj(i -> ProcedureDocument.of(kind, procedures.get(i), IssueData.BLANK.asAnnex(i + 1)))
                .toList();
        return pdf ? ProcedureDocument.pdf(annexes) : ProcedureDocument.word(annexes);
    }

    private static DocumentKind kind(String word) {
        String known =
                Arrays.stream(DocumentKind.values()).map(DocumentKind::word).collect(Collectors.joining(", "));
        return DocumentKind.of(word)
                .orElseThrow(() -> new RefusedFileException(
                        "UNKNOWN_DOCUMENT",
                        "Cần một loại văn bản trong " + known + " nhưng gặp " + word + ".",
                        "Expected one of the documents " + known + " but got " + word + "."));
    }
}
