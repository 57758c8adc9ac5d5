package vn.quytrinh.procedure.law.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.Extra;
import vn.quytrinh.model.common.Identified;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.citation.LawCitation;

/** Finds where a procedure cites law: in its citations, and in every text of it. */
final class ProcedureUsages {

    private final Procedure procedure;
    private final List<Usage> found = new ArrayList<>();

    private ProcedureUsages(Procedure procedure) {
        this.procedure = procedure;
    }

    static List<Usage> of(Procedure procedure) {
        var usages = new ProcedureUsages(procedure);
        usages.look(procedure);
        procedure.eAllContents().forEachRemaining(usages::look);
        return usages.found;
    }

    private void look(EObject element) {
        if (element instanceof Citation citation) {
            if (citation.getInstrument() != null) {
                LawCitation cited = LawCitation.of(citation);
                add(element.eContainer(), element.eContainingFeature().getName(), cited, cited.text());
            }
            return;
        }
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isID()) {
                texts(element.eGet(attribute)).forEach(text -> look(element, attribute, text));
            }
        }
    }

    private void look(EObject element, EAttribute attribute, String text) {
        boolean extra = element instanceof Extra;
        String field = extra ? ((Extra) element).getKey() : attribute.getName();
        EObject owner = extra ? element.eContainer() : element;
        LawCitation.findAll(text).forEach(cited -> add(owner, field, cited, text));
    }

    private void add(EObject element, String field, LawCitation cited, String text) {
        found.add(new Usage(
                CitingPlace.of(element, field),
                procedure.getId(),
                procedure.getName() == null ? procedure.getId() : procedure.getName(),
                element instanceof Identified identified && identified.getId() != null ? identified.getId() : "",
                name(element),
                field,
                cited,
                text));
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** The name of the element, or of the nearest one around it that has a name. */
    private static String name(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            EStructuralFeature name = each.eClass().getEStructuralFeature("name");
            if (name != null && each.eGet(name) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
