package vn.quytrinh.interchange.bpmn.exchange;

import org.w3c.dom.Element;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.interchange.xml.XmlTree;

/** The words of a drawing, whole where the drawing shows them shortened. */
final class DrawnWords {

    private static final String MORE = "…";

    private DrawnWords() {}

    /** Returns the name of a node, lane or pool. */
    static String name(Element element) {
        String shown = clean(element.getAttribute("name"));
        String step = BpmnNames.stepOf(element);
        String id = step.isEmpty() ? BpmnIds.toModel(element.getAttribute("id")) : step;
        String prefix = id + " · ";
        String bare = shown.startsWith(prefix) ? shown.substring(prefix.length()) : shown;
        return whole(bare, element);
    }

    /** Returns the words along a flow: its name, or else its condition as it is computed. */
    static String condition(Element flow) {
        String shown = clean(flow.getAttribute("name"));
        return shown.isEmpty() ? clean(XmlTree.text(flow, BpmnNames.BPMN, "conditionExpression")) : whole(shown, flow);
    }

    /** Our own drawings write the whole text beside a name that had to be shortened. */
    private static String whole(String shown, Element element) {
        String beside = clean(XmlTree.text(element, BpmnNames.BPMN, "documentation"));
        boolean shortened = shown.endsWith(MORE) && beside.startsWith(shown.substring(0, shown.length() - 1));
        return shortened ? beside : shown;
    }

    /** Returns the text with its blanks made single. */
    static String clean(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
