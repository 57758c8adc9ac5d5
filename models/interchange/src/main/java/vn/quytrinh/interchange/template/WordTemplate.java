package vn.quytrinh.interchange.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.quytrinh.interchange.guard.OfficeArchive;

/**
 * A DOCX file of an agency with named places. What Word has made of the file stays as it is; only places are filled, by the
 * rules of {@link Filling}.
 */
public final class WordTemplate {

    private WordTemplate() {}

    /**
     * Fills a template.
     *
     * @param template the DOCX file, not null
     * @param values what fills it, not null
     * @param properties what the file says of itself, by name
     * @return the filled DOCX file
     * @throws vn.quytrinh.interchange.guard.RefusedFileException when it is no DOCX, holds macros or links to the outside, or
     *     names a place that is unknown
     */
    public static byte[] fill(byte[] template, Values values, Map<String, String> properties) {
        OfficeArchive.open("template.docx", template);
        byte[] filled = fillWords(template, values);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            TemplatePictures.fill(document, values);
            var core = document.getProperties().getCoreProperties();
            if (core.getTitle() != null) {
                core.setTitle(Place.filled(core.getTitle(), values));
            }
            var custom = document.getProperties().getCustomProperties();
            properties.forEach((name, value) -> {
                if (!custom.contains(name)) {
                    custom.addProperty(name, value);
                }
            });
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw TemplateFaults.notWord(String.valueOf(e.getMessage()));
        }
    }

    private static byte[] fillWords(byte[] template, Values values) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(template));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (PackagePart part : file.getParts()) {
                if (hasWords(part)) {
                    fill(part, values);
                }
            }
            file.save(bytes);
            return bytes.toByteArray();
        } catch (OpenXML4JException
                | UnsupportedFileFormatException
                | IOException
                | SAXException
                | TransformerException e) {
            throw TemplateFaults.notWord(String.valueOf(e.getMessage()));
        }
    }

    private static boolean hasWords(PackagePart part) {
        String type = part.getContentType();
        return type.endsWith("wordprocessingml.document.main+xml")
                || type.endsWith("wordprocessingml.header+xml")
                || type.endsWith("wordprocessingml.footer+xml");
    }

    private static void fill(PackagePart part, Values values) throws IOException, SAXException, TransformerException {
        Document xml;
        try (InputStream in = part.getInputStream()) {
            xml = read(in);
        }
        Element root = xml.getDocumentElement();
        Element container = WordXml.child(root, "body").orElse(root);
        refuseUnknown(WordXml.text(container), values);
        new TemplateXml(values).fill(container);
        TemplateXml.nodes(xml.getElementsByTagNameNS(WordXml.NAMESPACE, "p"))
                .forEach(paragraph -> ((Element) paragraph).removeAttribute(WordXml.FILLED));
        try (OutputStream out = part.getOutputStream()) {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(xml), new StreamResult(out));
        }
    }

    private static void refuseUnknown(String text, Values values) {
        List<MatchResult> places = Place.places(text).toList();
        for (MatchResult place : places) {
            boolean known = place.group(3) == null
                    ? values.hasName(place.group(2))
                    : values.hasField(place.group(2), place.group(3));
            if (!known) {
                String wanted = place.group(2) + (place.group(3) == null ? "" : "." + place.group(3));
                String near = values.names().stream()
                        .min(Comparator.comparingInt(name -> distance(wanted, name)))
                        .orElse("name");
                throw TemplateFaults.unknownPlace(place.group(), near);
            }
        }
    }

    /** How many letters must be changed, added or taken out to make one word of another. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    private static Document read(InputStream in) throws IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
