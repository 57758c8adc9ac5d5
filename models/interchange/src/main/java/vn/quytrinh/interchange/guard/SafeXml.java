package vn.quytrinh.interchange.guard;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML from outside: no DTD, no entity of one's own, nothing fetched. */
public final class SafeXml {

    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    private static final byte[] ENTITY = {'<', '!', 'E', 'N', 'T', 'I', 'T', 'Y'};

    private SafeXml() {}

    /**
     * Opens a document.
     *
     * @param name what it is, for the message
     * @param xml its bytes
     * @throws RefusedFileException {@code XML_DOCTYPE} when it declares a DTD or an entity, {@code XML_BROKEN} when it is no XML
     */
    public static XMLStreamReader open(String name, byte[] xml) {
        refuseDoctype(name, xml);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        } catch (XMLStreamException e) {
            throw broken(name, e);
        }
    }

    /** Refuses XML that declares a DTD or an entity, in whatever encoding. */
    public static void refuseDoctype(String name, byte[] xml) {
        if (contains(xml, DOCTYPE) || contains(xml, ENTITY)) {
            throw new RefusedFileException(
                    "XML_DOCTYPE",
                    "Cần XML không khai báo DTD hay thực thể nhưng gặp khai báo đó trong " + name
                            + ". Hãy lưu lại tệp bằng Word, Excel hoặc LibreOffice.",
                    "Expected XML without a DTD or entities but found such a declaration in " + name
                            + ". Maybe save the file again with Word, Excel or LibreOffice.");
        }
    }

    /** Returns the refusal of a document that is no well-formed XML. */
    public static RefusedFileException broken(String name, Exception cause) {
        return new RefusedFileException(
                "XML_BROKEN",
                "Cần XML đúng cú pháp nhưng " + name + " bị hỏng: " + cause.getMessage() + ". Hãy lưu lại tệp.",
                "Expected well-formed XML but " + name + " is broken: " + cause.getMessage()
                        + ". Maybe save the file again.");
    }

    /** Zero bytes are skipped, so that UTF-16 hides nothing. */
    private static boolean contains(byte[] xml, byte[] word) {
        int matched = 0;
        for (byte each : xml) {
            if (each == 0) {
                continue;
            }
            if (each == word[matched]) {
                if (++matched == word.length) {
                    return true;
                }
            } else {
                matched = each == word[0] ? 1 : 0;
            }
        }
        return false;
    }
}
