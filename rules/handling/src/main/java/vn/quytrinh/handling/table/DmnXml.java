package vn.quytrinh.handling.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of a DMN document: no document type, no entities, no instructions, nothing outside the vocabulary. */
final class DmnXml {

    /** No document is larger, in bytes. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private final TableFaults faults;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;

    private DmnXml(TableFaults faults) {
        this.faults = faults;
    }

    static XmlElement read(byte[] bytes, TableFaults faults) {
        if (bytes.length > MOST_BYTES) {
            throw faults.fatal(
                    TableFaults.TOO_LARGE,
                    "có %d byte, nhiều nhất là %d".formatted(bytes.length, MOST_BYTES),
                    "expected at most %d bytes but found %d".formatted(MOST_BYTES, bytes.length));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new DmnXml(faults).document(xml);
        } catch (XMLStreamException e) {
            throw faults.fatal(
                    TableFaults.INVALID,
                    "không phải XML hợp lệ ở dòng " + e.getLocation().getLineNumber(),
                    "it is not well-formed XML at line " + e.getLocation().getLineNumber());
        }
    }

    private XmlElement document(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml.getText());
                case XMLStreamConstants.DTD -> throw forbidden("khai báo DOCTYPE", "a DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw forbidden("thực thể XML", "an XML entity");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    throw forbidden("chỉ thị xử lý XML", "an XML processing instruction");
                default -> {
                    // comments and white space say nothing
                }
            }
        }
        if (root == null) {
            throw faults.fatal(TableFaults.INVALID, "tài liệu rỗng", "the document is empty");
        }
        return root;
    }

    private void start(XMLStreamReader xml) {
        XmlElement parent = open.peek();
        String name = xml.getLocalName();
        boolean allowed = DmnWriter.NAMESPACE.equals(xml.getNamespaceURI())
                && (parent == null
                        ? name.equals(DmnVocabulary.ROOT)
                        : DmnVocabulary.allowsElement(parent.name(), name));
        if (!allowed) {
            throw forbidden(
                    "phần tử <%s>; bảng quyết định chỉ có điều kiện và kết luận".formatted(name),
                    "the element <%s>; a decision table has conditions and conclusions only".formatted(name));
        }
        var element = new XmlElement(name);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            if (!DmnVocabulary.allowsAttribute(attribute)) {
                throw forbidden(
                        "thuộc tính %s của <%s>".formatted(attribute, name),
                        "the attribute %s of <%s>".formatted(attribute, name));
            }
            element.attributes().put(attribute, xml.getAttributeValue(i));
        }
        if (parent == null) {
            root = element;
        } else {
            parent.add(element);
        }
        open.push(element);
    }

    private void characters(String text) {
        XmlElement current = open.peek();
        if (current != null) {
            current.append(text);
        }
    }

    private RuntimeException forbidden(String vi, String en) {
        return faults.fatal(TableFaults.FORBIDDEN, "không được dùng " + vi, "it may not have " + en);
    }
}
