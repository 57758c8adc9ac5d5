package vn.quytrinh.interchange.bpmn.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.GuardedXml;
import vn.quytrinh.interchange.kept.KeptDocument;
import vn.quytrinh.interchange.xml.XmlTree;
import vn.quytrinh.model.process.Procedure;

/**
 * The drawing a procedure came in, kept whole in the procedure, so that its layout and everything in it that the model does not
 * take up comes back out. A drawing that is just as we draw is not kept.
 *
 * @param document the drawing, its tasks marked with their steps
 * @param fingerprint the hash of what was drawn of the procedure when the drawing was taken in
 */
record KeptDrawing(Document document, String fingerprint) {

    /** The key of the procedure's extra. */
    static final String KEY = "bpmn";

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String FINGERPRINT = "drawn";
    private static final List<String> WRITERS = List.of("exporter", "exporterVersion");

    static @Nullable KeptDrawing of(Procedure procedure) {
        KeptDocument kept = KeptDocument.of(procedure, KEY);
        return kept == null
                ? null
                : new KeptDrawing(
                        GuardedXml.parse("BPMN", kept.content()), kept.notes().getOrDefault(FINGERPRINT, ""));
    }

    /** Keeps a drawing in a procedure, when it says more than we would draw. Takes our own elements out of the drawing. */
    static void keep(Procedure procedure, Document drawing, List<Remark> remarks) {
        Extensions.remove(drawing);
        Document own = DrawnModel.draw(procedure);
        if (canonical(drawing.getDocumentElement()).equals(canonical(own.getDocumentElement()))) {
            KeptDocument.forget(procedure, KEY);
            return;
        }
        byte[] content = XmlTree.write(drawing, false);
        if (content.length > KeptDocument.MAX_BYTES) {
            KeptDocument.forget(procedure, KEY);
            remarks.add(DrawingRemarks.tooLargeToKeep(content.length));
            return;
        }
        remarks.addAll(ForeignParts.of(drawing));
        Map<String, String> notes = Map.of(FINGERPRINT, DrawnModel.fingerprint(procedure));
        new KeptDocument(content, notes).keepIn(procedure, KEY);
    }

    /** Returns all a drawing says, however it is written. */
    private static String canonical(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            boolean says = !XMLNS.equals(attribute.getNamespaceURI()) && !WRITERS.contains(attribute.getName());
            if (says) {
                attributes.put(attribute.getNamespaceURI() + " " + attribute.getLocalName(), attribute.getValue());
            }
        }
        List<Element> children = XmlTree.children(element);
        String inside = children.isEmpty()
                ? element.getTextContent().strip()
                : children.stream().map(KeptDrawing::canonical).collect(Collectors.joining("\n"));
        return "<" + element.getNamespaceURI() + " " + element.getLocalName() + attributes + ">" + inside + "</>";
    }
}
