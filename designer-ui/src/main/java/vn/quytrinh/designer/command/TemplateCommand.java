package vn.quytrinh.designer.command;

import java.io.PrintStream;
import java.nio.file.Path;
import vn.quytrinh.interchange.document.DocumentKind;
import vn.quytrinh.interchange.document.ProcedureDocument;

/** {@code template KIND OUT.docx}: writes a shipped layout as a DOCX template that an agency can edit in its word processor. */
final class TemplateCommand implements FileCommand {

    @Override
    public int run(Words words, PrintStream out, Speech speech) {
        if (words.files().size() != 2) {
            throw new UsageException(
                    "Cần loại văn bản và tệp: template annex|iso|public RA.docx, nhưng gặp " + words.files() + ".",
                    "Expected a kind and a file: template annex|iso|public OUT.docx, but found " + words.files() + ".");
        }
        DocumentKind kind = DocumentKind.of(words.files().get(0))
                .orElseThrow(() -> new UsageException(
                        "Cần annex, iso hoặc public nhưng gặp " + words.files().get(0) + ".",
                        "Expected annex, iso or public but found "
                                + words.files().get(0) + "."));
        Path to = Path.of(words.files().get(1));
        OutputFile.write(to, ProcedureDocument.template(kind));
        return CLEAN;
    }
}
