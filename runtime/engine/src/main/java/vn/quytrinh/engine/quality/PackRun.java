package vn.quytrinh.engine.quality;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.quytrinh.conformance.pack.CaseRun;
import vn.quytrinh.conformance.pack.CompiledPack;
import vn.quytrinh.conformance.pack.PackCoverage;
import vn.quytrinh.conformance.pack.RuleCoverage.Gap;

/**
 * What the cases of a pack gave.
 *
 * @param pack the pack
 * @param outcomes what each case gave, in the order of the pack
 * @param coverage how far the cases try each rule
 */
public record PackRun(CompiledPack pack, List<CaseRun> outcomes, PackCoverage coverage) {

    public PackRun {
        outcomes = List.copyOf(outcomes);
    }

    /** Returns the rules that no case makes find something. */
    public Set<String> uncovered() {
        return new TreeSet<>(coverage.with(Gap.NO_FAILING_CASE));
    }
}
