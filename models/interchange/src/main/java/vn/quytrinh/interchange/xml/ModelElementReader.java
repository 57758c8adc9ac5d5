package vn.quytrinh.interchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.guard.RefusedFileException;

/** Reads what {@link ModelElements} wrote. References are resolved when all has been read. */
public final class ModelElementReader {

    /**
     * A reference to a part by its id.
     *
     * @param from the part that refers
     * @param reference the feature by which it does
     * @param id the id of the other part
     */
    public record Link(EObject from, EReference reference, String id) {

        @Override
        public String toString() {
            return EcoreUtil.getID(from) + "." + reference.getName() + " = " + id;
        }
    }

    private final Function<String, @Nullable Element> elsewhere;
    private final Map<String, EObject> byId = new HashMap<>();
    private final List<Link> pending = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /**
     * @param elsewhere gives the element of a part that stands elsewhere by the part's id, or null when it is gone
     */
    public ModelElementReader(Function<String, @Nullable Element> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /**
     * Reads a part of the model.
     *
     * @param element the element
     * @param type what it is
     * @throws RefusedFileException with {@code EXTENSION_INVALID} when a value is not of its type
     */
    public EObject read(Element element, EClass type) {
        EObject part = EcoreUtil.create(type);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getNamespaceURI() == null) {
                readAttribute(part, attribute);
            }
        }
        for (Element child : XmlTree.children(element)) {
            if (ModelElements.NAMESPACE.equals(child.getNamespaceURI())) {
                readChild(part, child);
            }
        }
        String id = EcoreUtil.getID(part);
        if (id != null) {
            byId.putIfAbsent(id, part);
        }
        return part;
    }

    /** Resolves the references; returns those that lead nowhere. */
    public List<Link> resolve() {
        List<Link> nowhere = new ArrayList<>();
        for (Link each : pending) {
            EObject target = byId.get(each.id());
            if (target == null || !each.reference().getEReferenceType().isInstance(target)) {
                nowhere.add(each);
            } else if (each.reference().isMany()) {
                values(each.from(), each.reference()).add(target);
            } else {
                each.from().eSet(each.reference(), target);
            }
        }
        return nowhere;
    }

    /** Returns the names this version does not know. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    private void readAttribute(EObject part, Attr written) {
        EStructuralFeature feature = part.eClass().getEStructuralFeature(written.getName());
        if (feature instanceof EAttribute attribute && !attribute.isMany()) {
            part.eSet(attribute, value(attribute, written.getValue()));
        } else if (feature instanceof EReference reference && !reference.isContainment()) {
            for (String id : written.getValue().split(" ")) {
                pending.add(new Link(part, reference, id));
            }
        } else {
            unknown.add(written.getName());
        }
    }

    private void readChild(EObject part, Element child) {
        EStructuralFeature feature = part.eClass().getEStructuralFeature(child.getLocalName());
        if (feature instanceof EAttribute attribute && attribute.isMany()) {
            values(part, attribute).add(value(attribute, child.getAttribute(ModelElements.VALUE)));
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            boolean away = child.hasAttribute(ModelElements.ELSEWHERE);
            Element whole = away ? elsewhere.apply(child.getAttribute("id")) : child;
            if (whole == null) {
                return;
            }
            EObject below = read(whole, reference.getEReferenceType());
            if (reference.isMany()) {
                values(part, reference).add(below);
            } else {
                part.eSet(reference, below);
            }
        } else {
            unknown.add(child.getLocalName());
        }
    }

    private static @Nullable Object value(EAttribute attribute, String text) {
        try {
            Object value = EcoreUtil.createFromString((EDataType) attribute.getEType(), text);
            if (value != null) {
                return value;
            }
        } catch (RuntimeException e) {
            // told below
        }
        throw new RefusedFileException(
                "EXTENSION_INVALID",
                "Cần giá trị kiểu " + attribute.getEType().getName() + " cho " + attribute.getName() + " nhưng gặp \""
                        + text + "\". Có thể tệp đã bị sửa tay.",
                "Expected a " + attribute.getEType().getName() + " for " + attribute.getName() + " but found \"" + text
                        + "\". Maybe the file was edited by hand.");
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> values(EObject part, EStructuralFeature feature) {
        return (EList<Object>) part.eGet(feature);
    }
}
