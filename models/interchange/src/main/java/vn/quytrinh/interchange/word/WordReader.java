package vn.quytrinh.interchange.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.quytrinh.interchange.guard.OfficeArchive;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.guard.SafeXml;
import vn.quytrinh.interchange.source.SourceBlock;
import vn.quytrinh.interchange.source.SourceDocument;

/** Reads a Word document. What was deleted under tracked changes, hidden text, drawings and notes at the foot are left out. */
public final class WordReader {

    private static final String DOCUMENT = "word/document.xml";

    /**
     * Reads a document.
     *
     * @param name the file's name
     * @param content its bytes
     * @throws RefusedFileException when it is not read
     */
    public SourceDocument read(String name, byte[] content) {
        OfficeArchive archive = OfficeArchive.open(name, content);
        byte[] document = archive.part(DOCUMENT)
                .orElseThrow(() -> new RefusedFileException(
                        "FILE_KIND",
                        "Cần tài liệu Word nhưng " + name + " không có " + DOCUMENT + ". Hãy lưu lại thành .docx.",
                        "Expected a Word document but " + name + " has no " + DOCUMENT + ". Maybe save it as .docx."));
        WordStyles styles = WordStyles.of(archive);
        XMLStreamReader reader = SafeXml.open(name + "!" + DOCUMENT, document);
        try {
            List<SourceBlock> blocks = new ArrayList<>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("body")) {
                    new WordBody(reader, styles, name).read(blocks);
                }
            }
            return new SourceDocument(name, blocks);
        } catch (XMLStreamException e) {
            throw SafeXml.broken(name + "!" + DOCUMENT, e);
        }
    }
}
