package vn.quytrinh.interchange.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks and writes XML trees with namespaces. */
public final class XmlTree {

    private static final byte[] DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8);

    private XmlTree() {}

    /** Returns the child elements in their order. */
    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Returns the child elements of a name. */
    public static List<Element> children(Node parent, String namespace, String name) {
        return children(parent).stream()
                .filter(child -> is(child, namespace, name))
                .toList();
    }

    /** Returns the first child element of a name, or null. */
    public static @Nullable Element child(Node parent, String namespace, String name) {
        return children(parent, namespace, name).stream().findFirst().orElse(null);
    }

    /** Returns the element and all elements below it, in the order of the document. */
    public static Stream<Element> all(Element root) {
        return Stream.concat(Stream.of(root), children(root).stream().flatMap(XmlTree::all));
    }

    /** Tells whether an element has a name. */
    public static boolean is(Node element, String namespace, String name) {
        return name.equals(element.getLocalName()) && namespace.equals(element.getNamespaceURI());
    }

    /** Returns the text of the first child of a name, without blanks around it; empty when there is none. */
    public static String text(Node parent, String namespace, String name) {
        Element child = child(parent, namespace, name);
        return child == null
                ? ""
                : Objects.requireNonNullElse(child.getTextContent(), "").strip();
    }

    /** Takes the blank texts between elements out, so that the tree can be indented anew. */
    public static void stripBlanks(Element element) {
        boolean hasElements = !children(element).isEmpty();
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child instanceof Element below) {
                stripBlanks(below);
            } else if (hasElements
                    && child.getNodeType() == Node.TEXT_NODE
                    && child.getTextContent().isBlank()) {
                element.removeChild(child);
            }
            child = next;
        }
    }

    /**
     * Writes a document as UTF-8.
     *
     * @param document the document
     * @param indent whether to indent it; otherwise every blank stays
     */
    public static byte[] write(Document document, boolean indent) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.INDENT, indent ? "yes" : "no");
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(DECLARATION);
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("Expected a document that can be written: " + e.getMessage(), e);
        }
    }
}
