package vn.quytrinh.designer.editing;

import java.text.Normalizer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Organisation;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.StableIds;

/**
 * Finds units and positions by their names and makes those that do not exist yet. What was made here goes again when no step
 * names it any more; what the procedure came with stays.
 */
final class Responsibility {
    private final Set<EObject> made = Collections.newSetFromMap(new IdentityHashMap<>());

    OrgUnit unit(Procedure procedure, String name) {
        return organisation(procedure).getUnits().stream()
                .filter(unit -> isNamed(unit.getName(), name))
                .findFirst()
                .orElseGet(() -> newUnit(procedure, name));
    }

    Position position(Procedure procedure, String name) {
        return organisation(procedure).getPositions().stream()
                .filter(position -> isNamed(position.getName(), name))
                .findFirst()
                .orElseGet(() -> newPosition(procedure, name));
    }

    void renameUnit(Procedure procedure, String id, String name) {
        String wanted = plain(name);
        OrgUnit unit = organisation(procedure).getUnits().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected the id of a unit but there is none called \""
                        + id + "\". Maybe it has been removed."));
        if (wanted.isEmpty()) {
            throw new EditRefusedException("Đơn vị cần có tên.", "A unit needs a name.");
        }
        boolean taken = organisation(procedure).getUnits().stream()
                .anyMatch(other -> other != unit && isNamed(other.getName(), wanted));
        if (taken) {
            throw new EditRefusedException(
                    "Đã có đơn vị \"%s\". Hãy chuyển các bước sang đơn vị đó.".formatted(wanted),
                    "There is a unit \"%s\" already. Give it the steps instead.".formatted(wanted));
        }
        if (!wanted.equals(unit.getName())) {
            unit.setName(wanted);
        }
    }

    /** Removes an element that was made here and that nothing refers to any more. */
    void release(Procedure procedure, @Nullable EObject element) {
        if (element != null
                && made.contains(element)
                && EcoreUtil.UsageCrossReferencer.find(element, procedure).isEmpty()) {
            EcoreUtil.remove(element);
        }
    }

    private OrgUnit newUnit(Procedure procedure, String name) {
        OrgUnit unit = OrganisationFactory.eINSTANCE.createOrgUnit();
        unit.setName(plain(name));
        organisation(procedure).getUnits().add(unit);
        StableIds.assign(procedure);
        made.add(unit);
        return unit;
    }

    private Position newPosition(Procedure procedure, String name) {
        Position position = OrganisationFactory.eINSTANCE.createPosition();
        position.setName(plain(name));
        organisation(procedure).getPositions().add(position);
        StableIds.assign(procedure);
        made.add(position);
        return position;
    }

    private static Organisation organisation(Procedure procedure) {
        if (procedure.getOrganisation() == null) {
            procedure.setOrganisation(OrganisationFactory.eINSTANCE.createOrganisation());
            StableIds.assign(procedure);
        }
        return procedure.getOrganisation();
    }

    private static boolean isNamed(@Nullable String name, String wanted) {
        return name != null && Objects.equals(plain(name), plain(wanted));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
