package vn.quytrinh.engine.quality;

import java.util.List;
import java.util.Set;
import vn.quytrinh.conformance.pack.CompiledPack;
import vn.quytrinh.conformance.pack.PackCases;

/**
 * What the cases of a pack gave.
 *
 * @param pack the pack
 * @param outcomes what each case gave, in the order of the pack
 * @param uncovered the rules that no case makes find something
 */
public record PackRun(CompiledPack pack, List<PackCases.Outcome> outcomes, Set<String> uncovered) {

    public PackRun {
        outcomes = List.copyOf(outcomes);
        uncovered = Set.copyOf(uncovered);
    }
}
