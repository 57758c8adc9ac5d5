package vn.quytrinh.interchange.verification;

import java.util.List;
import java.util.Optional;
import vn.quytrinh.interchange.document.DocumentKind;
import vn.quytrinh.interchange.document.IssueData;
import vn.quytrinh.interchange.document.ProcedureDocument;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.seal.Seal;
import vn.quytrinh.model.process.Procedure;

/**
 * Compares a document with the model: first its seal (in the properties of the file, else the QR code on its pages), then the
 * words of its tables. What is a dotted line in the model may have been filled in by hand.
 */
public final class DocumentVerification {

    private DocumentVerification() {}

    /**
     * Verifies a document; of several in one file that of the procedure.
     *
     * @param name the file's name, for messages
     * @param file a DOCX or PDF file, not null
     * @param procedure the model with ids, not null; it is only read
     * @throws vn.quytrinh.interchange.guard.RefusedFileException when it is neither, or cannot be read
     */
    public static Verdict verify(String name, byte[] file, Procedure procedure) {
        return verify(name, file, List.of(procedure)).get(0);
    }

    /**
     * Verifies the documents of several procedures in one file, annex by annex.
     *
     * @param name the file's name, for messages
     * @param file a DOCX or PDF file, not null
     * @param procedures the models with ids, not null; they are only read
     * @return a verdict a procedure, in their order
     * @throws vn.quytrinh.interchange.guard.RefusedFileException when it is neither, or cannot be read
     */
    public static List<Verdict> verify(String name, byte[] file, List<Procedure> procedures) {
        SealedFile read = isPdf(file) ? SealedPdf.read(name, file) : SealedWord.read(name, file);
        return procedures.stream().map(procedure -> verdict(read, procedure)).toList();
    }

    private static Verdict verdict(SealedFile read, Procedure procedure) {
        List<Seal> seals = read.seals().stream()
                .filter(seal -> !read.holdsSeveral() || seal.procedure().equals(procedure.getId()))
                .toList();
        if (seals.size() != 1) {
            Message why = read.holdsSeveral() && seals.isEmpty()
                    ? notAmong(procedure)
                    : noSeal(read.seals().size());
            return new Verdict(Verdict.Outcome.NO_SEAL, null, List.of(why));
        }
        Seal seal = seals.get(0);
        Optional<DocumentKind> kind = DocumentKind.of(seal.kind());
        List<Message> differences = kind.map(known -> read.differences(seal, TableText.of(expected(known, procedure))))
                .orElse(List.of());
        if (kind.isEmpty() || !seal.content().equals(Seal.contentOf(procedure))) {
            return new Verdict(Verdict.Outcome.OTHER_MODEL, seal, differences);
        }
        return new Verdict(
                differences.isEmpty() ? Verdict.Outcome.MATCHES : Verdict.Outcome.CHANGED, seal, differences);
    }

    private static Message notAmong(Procedure procedure) {
        return new Message(
                "Cần phụ lục của thủ tục " + procedure.getId()
                        + " trong tệp nhưng các mã kiểm chứng là của những thủ tục khác.",
                "Expected an annex of the procedure " + procedure.getId()
                        + " in the file but its seals are those of others. Maybe it was made from another file.");
    }

    private static Sheet expected(DocumentKind kind, Procedure procedure) {
        return ProcedureDocument.of(kind, procedure, IssueData.BLANK).filled();
    }

    private static boolean isPdf(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
    }

    private static Message noSeal(int found) {
        return found == 0
                ? new Message(
                        "Cần mã kiểm chứng trong thuộc tính tệp hoặc mã QR nhưng không thấy. Có thể văn bản không do hệ"
                                + " thống này lập, hoặc đã bị lưu lại làm mất mã.",
                        "Expected a seal in the properties of the file or as a QR code but found none. Maybe the document"
                                + " was not made here, or was saved without it.")
                : new Message(
                        "Cần một mã kiểm chứng nhưng thuộc tính tệp và mã QR khác nhau. Có thể văn bản được ghép từ nhiều"
                                + " tệp.",
                        "Expected one seal but the properties of the file and the QR code differ. Maybe the document was"
                                + " put together from several.");
    }
}
