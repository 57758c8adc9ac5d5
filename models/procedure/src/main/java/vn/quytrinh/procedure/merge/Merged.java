package vn.quytrinh.procedure.merge;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import vn.quytrinh.model.process.Procedure;

/**
 * What came of a merge.
 *
 * @param procedure the merged procedure, sound in itself
 * @param conflicts what was to be decided
 * @param loose elements of the two sides, such as ways, that were left out or lead nowhere now, for what they refer to is deleted
 */
public record Merged(Procedure procedure, List<Conflict> conflicts, List<EObject> loose) {

    public Merged {
        conflicts = List.copyOf(conflicts);
        loose = List.copyOf(loose);
    }
}
