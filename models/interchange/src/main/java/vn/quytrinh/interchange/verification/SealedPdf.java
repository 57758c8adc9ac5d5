package vn.quytrinh.interchange.verification;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.quytrinh.interchange.guard.FileLimits;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.seal.Seal;

/**
 * A PDF document that was read.
 *
 * @param seals its seals
 * @param holdsSeveral whether the seals are those of several documents
 * @param texts the words of each in the order they were written, without blanks, by the seal at its end
 */
record SealedPdf(Set<Seal> seals, boolean holdsSeveral, Map<Seal, String> texts) implements SealedFile {

    /** Stands beside every printed seal. */
    private static final String SEAL_WORDS = TableText.bare("Mã kiểm chứng");

    private static final int MAX_PAGES = 400;
    private static final int DPI = 200;

    static SealedPdf read(String name, byte[] file) {
        FileLimits.checkSize(name, file.length);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new IOException("more than " + MAX_PAGES + " pages");
            }
            String property = document.getDocumentInformation().getCustomMetadataValue(Seal.PROPERTY);
            Optional<Seal> own = Seal.parse(Objects.requireNonNullElse(property, ""));
            Map<Seal, String> texts = texts(document);
            Set<Seal> seals = new LinkedHashSet<>();
            own.ifPresent(seals::add);
            seals.addAll(texts.keySet());
            boolean several = own.isEmpty() && seals.size() > 1;
            if (!several) {
                String all = TableText.bare(new PdfLines().getText(document));
                seals.forEach(seal -> texts.put(seal, all));
            }
            return new SealedPdf(seals, several, texts);
        } catch (IOException e) {
            throw new RefusedFileException(
                    "DOCUMENT_NOT_READABLE",
                    "Cần một văn bản DOCX hoặc PDF nhưng không đọc được " + name + ". Hãy kiểm tra tệp.",
                    "Expected a DOCX or PDF document but could not read " + name + ". Maybe check the file.");
        }
    }

    /** A seal stands on the last page of its document: on pages that say so, and on the last of the file. */
    private static Map<Seal, String> texts(PDDocument document) throws IOException {
        Map<Seal, String> texts = new LinkedHashMap<>();
        var words = new PdfLines();
        StringBuilder open = new StringBuilder();
        int last = document.getNumberOfPages();
        for (int page = 1; page <= last; page++) {
            words.setStartPage(page);
            words.setEndPage(page);
            String text = TableText.bare(words.getText(document));
            open.append(text);
            if (page == last || text.contains(SEAL_WORDS)) {
                var image = new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
                Optional<Seal> seal = QrReader.read(image).flatMap(Seal::parse);
                if (seal.isPresent()) {
                    texts.put(seal.get(), open.toString());
                    open.setLength(0);
                }
            }
        }
        return texts;
    }

    @Override
    public List<Message> differences(Seal seal, List<TableText> expected) {
        return new PdfWords(texts.getOrDefault(seal, "")).differences(expected);
    }
}
