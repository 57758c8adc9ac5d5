package vn.quytrinh.interchange.bpmn.exchange;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.quytrinh.interchange.xml.XmlTree;

/** In which lane, or else in which pool, each node lies. */
final class Lanes {

    /**
     * A lane or pool.
     *
     * @param id its id, empty for none
     * @param name its name, empty when it has none or says that there is no unit yet
     */
    record Lane(String id, String name) {

        static final Lane NONE = new Lane("", "");
    }

    private static final String NO_UNIT = "_at_no-unit";

    private final Map<String, Lane> byNode = new HashMap<>();
    private final Map<String, Lane> byProcess = new HashMap<>();

    Lanes(Document document) {
        XmlTree.all(document.getDocumentElement()).forEach(element -> {
            if (BpmnNames.isBpmn(element, "lane")) {
                Lane lane = lane(element);
                XmlTree.children(element, BpmnNames.BPMN, "flowNodeRef")
                        .forEach(ref -> byNode.put(ref.getTextContent().strip(), lane));
            } else if (BpmnNames.isBpmn(element, "participant")) {
                byProcess.put(local(element.getAttribute("processRef")), lane(element));
            }
        });
    }

    /** Returns the lane of a node: its own, that of the subprocess it is in, or the pool. */
    Lane of(Element node) {
        for (Node each = node; each instanceof Element element; each = each.getParentNode()) {
            String id = element.getAttribute("id");
            Lane lane = byNode.get(id);
            if (lane != null) {
                return lane;
            }
            if (BpmnNames.isBpmn(element, "process")) {
                return byProcess.getOrDefault(id, Lane.NONE);
            }
        }
        return Lane.NONE;
    }

    private static Lane lane(Element element) {
        String id = element.getAttribute("id");
        return new Lane(id, id.endsWith(NO_UNIT) ? "" : DrawnWords.name(element));
    }

    /** The name behind the prefix of a qualified name. */
    static String local(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }
}
