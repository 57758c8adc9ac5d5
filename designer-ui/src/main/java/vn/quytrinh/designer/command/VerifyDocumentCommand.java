package vn.quytrinh.designer.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.verification.DocumentVerification;
import vn.quytrinh.interchange.verification.Verdict;

/**
 * {@code verify-document DOCUMENT PROCEDURE}: tells whether a DOCX or PDF document still says what the procedure in the other
 * file says, and names what is otherwise.
 */
final class VerifyDocumentCommand implements FileCommand {

    private final Formats formats;

    VerifyDocumentCommand(Formats formats) {
        this.formats = formats;
    }

    @Override
    public int run(Words words, PrintStream out, Speech speech) {
        if (words.files().size() != 2) {
            throw new UsageException(
                    "Cần hai tệp: verify-document VĂN_BẢN THỦ_TỤC, nhưng gặp " + words.files() + ".",
                    "Expected two files: verify-document DOCUMENT PROCEDURE, but found " + words.files() + ".");
        }
        InputFile document = InputFile.of(Path.of(words.files().get(0)));
        FileContent model = formats.read(InputFile.of(Path.of(words.files().get(1))));
        if (model.procedures().isEmpty()) {
            throw new RefusedFileException(
                    "ONE_PROCEDURE",
                    "Cần một thủ tục để đối chiếu nhưng tệp không có.",
                    "Expected a procedure to compare with but the file has none.");
        }
        List<Verdict> verdicts = DocumentVerification.verify(document.name(), document.content(), model.procedures());
        boolean several = verdicts.size() > 1;
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            String of = several ? " (" + model.procedures().get(i).getId() + ")" : "";
            out.println(document.name() + of + ": " + verdict.outcome() + " " + told(verdict.outcome(), speech));
            verdict.differences().forEach(difference -> out.println("  " + speech.of(difference)));
        }
        return verdicts.stream().allMatch(verdict -> verdict.outcome() == Verdict.Outcome.MATCHES) ? CLEAN : ERRORS;
    }

    private static String told(Verdict.Outcome outcome, Speech speech) {
        return switch (outcome) {
            case MATCHES -> speech.of("văn bản khớp với mô hình", "the document matches the model");
            case OTHER_MODEL ->
                speech.of(
                        "văn bản được lập từ một nội dung khác của mô hình",
                        "the document was made from another state of the model");
            case CHANGED -> speech.of("văn bản đã bị sửa sau khi lập", "the document was changed after it was made");
            case NO_SEAL -> speech.of("văn bản không có mã kiểm chứng dùng được", "the document has no usable seal");
        };
    }
}
