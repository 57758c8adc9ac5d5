package vn.quytrinh.interchange.bpmn.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.quytrinh.interchange.xml.ModelElements;
import vn.quytrinh.interchange.xml.XmlTree;

/** Puts our elements among the extension elements of a BPMN document, and takes them out. */
final class Extensions {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private Extensions() {}

    static void declare(Document document) {
        document.getDocumentElement().setAttributeNS(XMLNS, "xmlns:" + ModelElements.PREFIX, ModelElements.NAMESPACE);
    }

    static void add(Element host, List<Element> ours) {
        Element extensions = XmlTree.child(host, BpmnNames.BPMN, "extensionElements");
        if (extensions == null) {
            String prefix = host.getPrefix() == null ? "" : host.getPrefix() + ":";
            extensions = host.getOwnerDocument().createElementNS(BpmnNames.BPMN, prefix + "extensionElements");
            host.insertBefore(extensions, place(host));
        }
        ours.forEach(extensions::appendChild);
    }

    /** Behind the documentation, before all else. */
    private static @Nullable Node place(Element host) {
        List<Element> documentation = XmlTree.children(host, BpmnNames.BPMN, "documentation");
        return documentation.isEmpty()
                ? host.getFirstChild()
                : documentation.get(documentation.size() - 1).getNextSibling();
    }

    /** Takes our elements out, and what held nothing else; the marks on tasks stay. */
    static void remove(Document document) {
        List<Element> holders = XmlTree.all(document.getDocumentElement())
                .filter(element -> BpmnNames.isBpmn(element, "extensionElements"))
                .toList();
        for (Element holder : holders) {
            List<Element> ours =
                    XmlTree.children(holder).stream().filter(BpmnNames::isOurs).toList();
            ours.forEach(holder::removeChild);
            if (!ours.isEmpty() && XmlTree.children(holder).isEmpty()) {
                holder.getParentNode().removeChild(holder);
            }
        }
    }
}
