package vn.quytrinh.interchange.workbook;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Organisation;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.organisation.OrganisationPackage;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Procedure;

/** What cells call the things they refer to: units and positions by name, facts by name, steps and tables by id. */
final class Names {

    private final Procedure procedure;

    Names(Procedure procedure) {
        this.procedure = procedure;
    }

    /** Returns what a cell calls an element. */
    static String of(EObject element) {
        String name = null;
        if (element instanceof OrgUnit unit) {
            name = unit.getName();
        } else if (element instanceof Position position) {
            name = position.getName();
        } else if (element instanceof Fact fact) {
            name = fact.getName();
        }
        return name == null || name.isBlank() ? Objects.requireNonNullElse(EcoreUtil.getID(element), "") : name;
    }

    /**
     * Finds what a cell names; a unit or position nobody has named yet is added.
     *
     * @throws CellFault when there is no such step, table or fact
     */
    EObject find(String text, EClass type) {
        EObject found = present(text, type);
        if (found != null) {
            return found;
        }
        if (type == OrganisationPackage.Literals.ORG_UNIT) {
            OrgUnit unit = OrganisationFactory.eINSTANCE.createOrgUnit();
            unit.setName(text);
            organisation().getUnits().add(unit);
            return unit;
        }
        if (type == OrganisationPackage.Literals.POSITION) {
            Position position = OrganisationFactory.eINSTANCE.createPosition();
            position.setName(text);
            organisation().getPositions().add(position);
            return position;
        }
        throw new CellFault("mã hoặc tên đã có trong tệp", "an id or a name that is in the file");
    }

    private @Nullable EObject present(String text, EClass type) {
        EObject byId = null;
        for (var all = procedure.eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            if (!type.isInstance(each)) {
                continue;
            }
            if (text.equals(of(each))) {
                return each;
            }
            byId = text.equals(EcoreUtil.getID(each)) ? each : byId;
        }
        return byId;
    }

    private Organisation organisation() {
        if (procedure.getOrganisation() == null) {
            procedure.setOrganisation(OrganisationFactory.eINSTANCE.createOrganisation());
        }
        return procedure.getOrganisation();
    }

    /** Returns the units and positions there are, by name, for the lists that cells offer. */
    List<String> all(EClass type) {
        return procedure.getOrganisation() == null
                ? List.of()
                : procedure.getOrganisation().eContents().stream()
                        .filter(type::isInstance)
                        .map(Names::of)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }
}
