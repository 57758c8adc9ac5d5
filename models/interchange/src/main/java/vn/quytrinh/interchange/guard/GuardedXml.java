package vn.quytrinh.interchange.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Reads XML from outside. A document type, and with it every entity, is refused; so are great size, great depth and more
 * elements than people draw.
 */
public final class GuardedXml {

    /** The largest XML text that is read, in bytes. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /** The deepest nesting of elements that is read. */
    public static final int MAX_DEPTH = 64;

    /** The most elements that are read. */
    public static final int MAX_ELEMENTS = 200_000;

    private GuardedXml() {}

    /**
     * Reads a document with namespaces.
     *
     * @param name the file's name, for the message
     * @param xml the text in the encoding its declaration names
     * @throws RefusedFileException with {@code XML_TOO_LARGE}, {@code XML_TOO_DEEP}, {@code XML_DOCTYPE} or {@code XML_BROKEN}
     */
    public static Document parse(String name, byte[] xml) {
        if (xml.length > MAX_BYTES) {
            throw tooLarge(
                    name, MAX_BYTES + " byte", xml.length + " byte", MAX_BYTES + " bytes", xml.length + " bytes");
        }
        measure(name, xml);
        try {
            return builder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw SafeXml.broken(name, e);
        }
    }

    private static void measure(String name, byte[] xml) {
        try {
            XMLStreamReader reader = SafeXml.open(name, xml);
            int depth = 0;
            int elements = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        elements++;
                        depth++;
                        if (depth > MAX_DEPTH) {
                            throw tooDeep(name);
                        }
                        if (elements > MAX_ELEMENTS) {
                            throw tooLarge(
                                    name, MAX_ELEMENTS + " phần tử", "nhiều hơn", MAX_ELEMENTS + " elements", "more");
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.broken(name, e);
        }
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Expected the JDK's XML parser to know its own features.", e);
        }
    }

    private static RefusedFileException tooDeep(String name) {
        return new RefusedFileException(
                "XML_TOO_DEEP",
                "Cần XML lồng nhau không quá " + MAX_DEPTH + " cấp nhưng " + name
                        + " sâu hơn. Hãy kiểm tra tệp có đúng là bản vẽ hoặc bảng quyết định không.",
                "Expected XML of at most " + MAX_DEPTH + " levels but " + name
                        + " is deeper. Maybe it is not a drawing or a decision table.");
    }

    private static RefusedFileException tooLarge(
            String name, String allowedVi, String foundVi, String allowedEn, String foundEn) {
        return new RefusedFileException(
                "XML_TOO_LARGE",
                "Cần XML không quá " + allowedVi + " nhưng " + name + " có " + foundVi
                        + ". Hãy tách tệp, mỗi tệp một thủ tục.",
                "Expected XML of at most " + allowedEn + " but " + name + " has " + foundEn
                        + ". Maybe split the file, one procedure each.");
    }
}
