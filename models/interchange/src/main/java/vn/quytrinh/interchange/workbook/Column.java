package vn.quytrinh.interchange.workbook;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet: one feature of the elements its rows stand for, or of a part of them.
 *
 * @param heading the Vietnamese heading by which the column is known, wherever it stands
 * @param path the parts that lead to the element that has the feature
 * @param feature the feature
 * @param kind what the cells hold; for a reference the name of what is referred to
 * @param width how wide the column is, in characters
 */
record Column(String heading, List<EReference> path, EStructuralFeature feature, CellKind kind, int width) {

    static Column of(String heading, EStructuralFeature feature, int width) {
        return new Column(heading, List.of(), feature, kind(feature), width);
    }

    static Column in(EReference part, String heading, EStructuralFeature feature, int width) {
        return new Column(heading, List.of(part), feature, kind(feature), width);
    }

    static Column in(EReference part, EReference below, String heading, EStructuralFeature feature, int width) {
        return new Column(heading, List.of(part, below), feature, kind(feature), width);
    }

    private static CellKind kind(EStructuralFeature feature) {
        if (!(feature instanceof EAttribute attribute)) {
            return new CellKind.Text();
        }
        EDataType type = attribute.getEAttributeType();
        if (attribute.isMany()) {
            return new CellKind.Texts();
        }
        if (type instanceof EEnum choices) {
            return new CellKind.Choice(choices);
        }
        return switch (type.getName()) {
            case "EInt" -> new CellKind.Whole();
            case "EBoolean" -> new CellKind.Flag();
            case "EBigDecimal" -> new CellKind.Amount();
            case "Date" -> new CellKind.Day();
            default -> new CellKind.Text();
        };
    }

    /** Returns what the cell of an element says; empty when the element says nothing. */
    String text(EObject element) {
        EObject holder = holder(element);
        if (holder == null || !holder.eIsSet(feature)) {
            return "";
        }
        Object value = holder.eGet(feature);
        return feature instanceof EReference ? Names.of((EObject) value) : kind.text(value);
    }

    /**
     * Takes what a cell says into an element.
     *
     * @param text the text, empty to unset the feature
     * @param names finds what references name
     * @throws CellFault when the text is not what the column holds; the element is as it was
     */
    void set(EObject element, String text, Names names) {
        if (text.isEmpty()) {
            unset(element);
            return;
        }
        if (feature instanceof EReference reference) {
            EObject named = names.find(text, reference.getEReferenceType());
            made(element).eSet(reference, named);
            return;
        }
        Object value = kind.value(text);
        EObject holder = made(element);
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            var list = (EList<Object>) holder.eGet(feature);
            list.clear();
            list.addAll((List<?>) value);
        } else {
            holder.eSet(feature, value);
        }
    }

    private void unset(EObject element) {
        EObject holder = holder(element);
        if (holder == null) {
            return;
        }
        holder.eUnset(feature);
        for (EObject each = holder; each != element && saysNothing(each); ) {
            EObject parent = each.eContainer();
            EcoreUtil.remove(each);
            each = parent;
        }
    }

    private static boolean saysNothing(EObject part) {
        return part.eClass().getEAllStructuralFeatures().stream()
                .noneMatch(each -> part.eIsSet(each) && each != part.eClass().getEIDAttribute());
    }

    private @Nullable EObject holder(EObject element) {
        EObject holder = element;
        for (EReference part : path) {
            holder = holder == null ? null : (EObject) holder.eGet(part);
        }
        return holder;
    }

    private EObject made(EObject element) {
        EObject holder = element;
        for (EReference part : path) {
            if (holder.eGet(part) == null) {
                holder.eSet(part, EcoreUtil.create((EClass) part.getEType()));
            }
            holder = (EObject) holder.eGet(part);
        }
        return holder;
    }
}
