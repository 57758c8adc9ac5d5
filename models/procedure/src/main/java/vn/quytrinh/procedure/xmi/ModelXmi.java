package vn.quytrinh.procedure.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import vn.quytrinh.procedure.StableIds;

/**
 * Writes models as XMI and reads them back exactly.
 *
 * <p>Equal models give equal bytes. References are ids within the document. Reading trusts nothing: document types, external
 * entities, references to other documents, repeated ids, unknown features, great depth and great size are refused.
 */
public final class ModelXmi {

    /** The largest text that is read, in bytes. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** The deepest nesting of elements that is read. */
    public static final int MAX_DEPTH = 64;

    private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

    private ModelXmi() {}

    /**
     * Writes a model as UTF-8 XMI. The model keeps its container and resource.
     *
     * @param root the model with an id on every element, not null
     * @throws InvalidModelException when the model refers to something outside itself
     */
    public static byte[] write(EObject root) {
        var outside = EcoreUtil.ExternalCrossReferencer.find(root).keySet();
        if (!outside.isEmpty()) {
            throw new InvalidModelException("Expected a model that stands by itself but it refers to "
                    + outside.stream().map(ModelXmi::named).sorted().toList()
                    + ". Maybe an element was deleted while others still refer to it.");
        }
        EObject copy = EcoreUtil.copy(root);
        var resource = newResource();
        resource.getContents().add(copy);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(XMLResource.OPTION_LINE_WIDTH, 120);
        options.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);
        var bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, options);
        } catch (IOException | RuntimeException e) {
            throw new InvalidModelException(
                    "Expected a model that can be written as XMI but found: " + e.getMessage() + ".", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a model.
     *
     * @param xmi the UTF-8 text, not null, at most {@link #MAX_BYTES}
     * @param type the type the root must have, not null
     * @throws InvalidModelException when the text is not such a model
     */
    public static <T extends EObject> T read(byte[] xmi, Class<T> type) {
        if (xmi.length > MAX_BYTES) {
            throw new InvalidModelException(
                    "Expected a model of at most " + MAX_BYTES + " bytes but it has " + xmi.length + ".");
        }
        var resource = newResource();
        try {
            resource.load(new ByteArrayInputStream(xmi), Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES));
        } catch (IOException | WrappedException e) {
            throw new InvalidModelException(
                    "Expected XMI of this metamodel but the parser found: " + e.getMessage()
                            + ". Maybe the text was cut off, is of another version, or declares a document type.",
                    e);
        }
        if (resource.getContents().size() != 1
                || !type.isInstance(resource.getContents().get(0))) {
            throw new InvalidModelException("Expected one " + type.getSimpleName() + " but found "
                    + resource.getContents().stream()
                            .map(found -> found.eClass().getName())
                            .toList() + ".");
        }
        EObject root = resource.getContents().get(0);
        requireSelfContained(root);
        requireOwnIds(root);
        resource.getContents().clear();
        return type.cast(root);
    }

    private static String named(EObject element) {
        return element.eClass().getName() + " " + EcoreUtil.getID(element);
    }

    private static XMIResourceImpl newResource() {
        var resource = new XMIResourceImpl(URI.createURI("model.xmi"));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        new ClosedResourceSet().getResources().add(resource);
        return resource;
    }

    private static void requireSelfContained(EObject root) {
        requireSelfContained(root, 1);
    }

    private static void requireSelfContained(EObject element, int depth) {
        if (depth > MAX_DEPTH) {
            throw new InvalidModelException("Expected at most " + MAX_DEPTH + " levels of elements but found more.");
        }
        if (element.eIsProxy()) {
            throw outside(element);
        }
        for (EObject referred : element.eCrossReferences()) {
            if (referred.eIsProxy()) {
                throw outside(referred);
            }
        }
        for (EObject child : element.eContents()) {
            requireSelfContained(child, depth + 1);
        }
    }

    private static InvalidModelException outside(EObject proxy) {
        return new InvalidModelException("Expected a model that stands by itself but it refers to "
                + EcoreUtil.getURI(proxy) + ". Maybe a part of it was left out.");
    }

    private static void requireOwnIds(EObject root) {
        try {
            StableIds.index(root);
        } catch (IllegalArgumentException e) {
            throw new InvalidModelException(e.getMessage(), e);
        }
    }
}
