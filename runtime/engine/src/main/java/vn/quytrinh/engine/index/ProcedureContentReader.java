package vn.quytrinh.engine.index;

import static vn.quytrinh.engine.index.ProcedureContent.joined;
import static vn.quytrinh.engine.index.ProcedureContent.text;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.Identified;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.quality.Notice;
import vn.quytrinh.procedure.law.query.UsagePlace;

/** Reads what can be found and what is referred to, element by element. */
final class ProcedureContentReader {

    private final Set<IndexEntry> entries;
    private final Set<Reference> references;

    ProcedureContentReader(Set<IndexEntry> entries, Set<Reference> references) {
        this.entries = entries;
        this.references = references;
    }

    void read(EObject element) {
        if (element instanceof Step step) {
            step(step);
        } else if (element instanceof Component paper) {
            paper(paper);
        } else if (element instanceof OrgUnit unit) {
            unit(unit);
        } else if (element instanceof Position role) {
            role(role);
        } else if (element instanceof DecisionTable table) {
            entry(EntryKind.TABLE, id(table), text(table.getName()), id(table));
        } else if (element instanceof Fact fact) {
            String label = text(fact.getLabelVi());
            entry(EntryKind.FACT, id(fact), label.isEmpty() ? text(fact.getName()) : label, text(fact.getName()));
            refer(ReferenceKind.FACT, fact.getName(), UsagePlace.PROCEDURE, fact, label, "facts");
        } else if (element instanceof TableInput input && input.getFact() != null) {
            EObject table = input.eContainer();
            String name = table instanceof DecisionTable owner ? text(owner.getName()) : "";
            refer(ReferenceKind.FACT, input.getFact().getName(), UsagePlace.DECISION, table, name, "inputs");
        } else if (element instanceof Notice notice) {
            form(notice.getForm(), UsagePlace.FORM, notice, text(notice.getOccasion()), "form");
        }
    }

    private void step(Step step) {
        String name = text(step.getName());
        String unit = step.getUnit() == null ? "" : text(step.getUnit().getName());
        String role = step.getRole() == null ? "" : text(step.getRole().getName());
        entry(EntryKind.STEP, id(step), name, joined(id(step), unit, role));
        if (step.getUnit() != null) {
            refer(ReferenceKind.UNIT, unit, UsagePlace.STEP, step, name, "unit");
        }
        if (step.getRole() != null) {
            refer(ReferenceKind.ROLE, role, UsagePlace.STEP, step, name, "role");
        }
        if (step.getSubstitute() != null) {
            refer(ReferenceKind.ROLE, step.getSubstitute().getName(), UsagePlace.STEP, step, name, "substitute");
        }
        step.getForms().forEach(form -> form(form, UsagePlace.STEP, step, name, "forms"));
    }

    private void paper(Component paper) {
        String name = text(paper.getName());
        entry(EntryKind.COMPONENT, id(paper), name, joined(paper.getForm(), paper.getTemplate()));
        refer(ReferenceKind.COMPONENT, name, UsagePlace.COMPONENT, paper, name, "name");
        form(paper.getTemplate(), UsagePlace.COMPONENT, paper, name, "template");
    }

    private void unit(OrgUnit unit) {
        entry(EntryKind.UNIT, id(unit), text(unit.getName()), text(unit.getCode()));
        refer(ReferenceKind.UNIT, unit.getName(), UsagePlace.PROCEDURE, unit, text(unit.getName()), "units");
    }

    private void role(Position role) {
        entry(EntryKind.ROLE, id(role), text(role.getName()), text(role.getAuthority()));
        refer(ReferenceKind.ROLE, role.getName(), UsagePlace.PROCEDURE, role, text(role.getName()), "positions");
    }

    private void form(@Nullable String form, UsagePlace place, EObject element, String name, String field) {
        if (!text(form).isBlank()) {
            entry(EntryKind.FORM, id(element), text(form), "");
            refer(ReferenceKind.FORM, form, place, element, name, field);
        }
    }

    private void entry(EntryKind kind, String element, String title, String more) {
        if (!title.isBlank()) {
            entries.add(new IndexEntry(kind, element, title, more));
        }
    }

    private void refer(
            ReferenceKind kind, @Nullable String name, UsagePlace place, EObject element, String called, String field) {
        if (!text(name).isBlank()) {
            references.add(new Reference(kind, text(name), place, id(element), called, field));
        }
    }

    private static String id(EObject element) {
        return element instanceof Procedure ? "" : text(element instanceof Identified known ? known.getId() : null);
    }
}
