package vn.quytrinh.interchange.bpmn.exchange;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.xml.XmlTree;

/** Renames in a kept drawing what was renamed in the model. What changes the flow itself is more than a patch. */
final class DrawingPatch {

    private final Document drawing;
    private final Map<String, Element> nodes;
    private final Map<Element, String> names = new HashMap<>();

    private DrawingPatch(Document drawing) {
        this.drawing = drawing;
        this.nodes = StepSheet.byId(drawing);
    }

    /**
     * Makes the drawing show what the model says, as far as only words differ.
     *
     * @param wanted what we would draw of each step
     * @return whether it shows it now; otherwise the drawing is as it was
     */
    static boolean apply(Document drawing, Map<String, SeenStep> wanted) {
        var patch = new DrawingPatch(drawing);
        Map<String, SeenStep> present = DrawnModel.steps(drawing);
        boolean fits = present.keySet().equals(wanted.keySet())
                && wanted.keySet().stream().allMatch(step -> patch.plan(step, present.get(step), wanted.get(step)));
        if (fits) {
            patch.names.forEach(DrawingPatch::rename);
        }
        return fits;
    }

    private boolean plan(String step, SeenStep present, SeenStep wanted) {
        if (!present.sameShape(wanted)) {
            return false;
        }
        boolean possible = true;
        if (!present.name().equals(wanted.name())) {
            possible = plan(task(step), wanted.name());
        }
        if (!present.unit().equals(wanted.unit())) {
            Element lane = nodes.get(present.lane());
            possible &= lane != null && plan(lane, wanted.unit());
        } else if (nodes.containsKey(present.lane())) {
            possible &= plan(nodes.get(present.lane()), wanted.unit());
        }
        for (int i = 0; i < present.ways().size(); i++) {
            SeenWay way = present.ways().get(i);
            String when = wanted.ways().get(i).when();
            if (!way.when().equals(when)) {
                Element flow = nodes.get(way.flow());
                possible &= flow != null && way.when().equals(DrawnWords.condition(flow)) && plan(flow, when);
            }
        }
        return possible;
    }

    private boolean plan(Element element, String name) {
        String planned = names.putIfAbsent(element, name);
        return planned == null || planned.equals(name);
    }

    private Element task(String step) {
        return XmlTree.all(drawing.getDocumentElement())
                .filter(element -> BpmnNames.stepOf(element).equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static void rename(Element element, String name) {
        if (!DrawnWords.name(element).equals(name)) {
            element.setAttribute("name", name);
        }
    }
}
