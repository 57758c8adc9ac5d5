package vn.quytrinh.interchange.xml;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes parts of the model as XML elements of one namespace, feature by feature: single values and references by id are
 * attributes, everything else a child named by its feature. What a feature's default says is not written.
 */
public final class ModelElements {

    /** The namespace of the model's parts in documents of other standards. */
    public static final String NAMESPACE = "http://quytrinh.vn/model/1.0/extension";

    /** The usual prefix of the namespace. */
    public static final String PREFIX = "qt";

    static final String VALUE = "value";

    /** Marks an element that holds only the id of a part that stands elsewhere. */
    static final String ELSEWHERE = "elsewhere";

    private final Document document;
    private final Predicate<EObject> elsewhere;

    /**
     * @param document the document the elements are made for
     * @param elsewhere the parts that stand elsewhere; only their id is written
     */
    public ModelElements(Document document, Predicate<EObject> elsewhere) {
        this.document = document;
        this.elsewhere = elsewhere;
    }

    /**
     * Returns a new element for a part of the model.
     *
     * @param name the element's local name
     * @param part the part, with an id wherever something refers to it
     */
    public Element write(String name, EObject part) {
        Element element = element(document, name);
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            if (part.eIsSet(feature) && !feature.isDerived()) {
                write(element, part, feature);
            }
        }
        return element;
    }

    /** Returns a new empty element of the namespace. */
    public static Element element(Document document, String name) {
        return document.createElementNS(NAMESPACE, PREFIX + ":" + name);
    }

    private void write(Element element, EObject part, EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            write(element, part, attribute);
        } else if (((EReference) feature).isContainment()) {
            for (EObject child : values(part, feature)) {
                element.appendChild(elsewhere.test(child) ? stub(feature, child) : write(feature.getName(), child));
            }
        } else {
            element.setAttribute(
                    feature.getName(),
                    values(part, feature).stream().map(EcoreUtil::getID).collect(Collectors.joining(" ")));
        }
    }

    private void write(Element element, EObject part, EAttribute attribute) {
        if (!attribute.isMany()) {
            element.setAttribute(attribute.getName(), text(attribute, part.eGet(attribute)));
            return;
        }
        for (Object value : (List<?>) part.eGet(attribute)) {
            Element item = element(document, attribute.getName());
            item.setAttribute(VALUE, text(attribute, value));
            element.appendChild(item);
        }
    }

    private Element stub(EStructuralFeature feature, EObject part) {
        Element stub = element(document, feature.getName());
        stub.setAttribute("id", EcoreUtil.getID(part));
        stub.setAttribute(ELSEWHERE, "true");
        return stub;
    }

    private static String text(EAttribute attribute, Object value) {
        return EcoreUtil.convertToString((EDataType) attribute.getEType(), value);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject part, EStructuralFeature feature) {
        Object value = part.eGet(feature);
        return feature.isMany() ? (List<EObject>) value : List.of((EObject) value);
    }
}
