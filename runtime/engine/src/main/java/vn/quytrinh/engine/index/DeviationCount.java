package vn.quytrinh.engine.index;

import java.util.List;
import vn.quytrinh.conformance.template.Deviation;

/**
 * In how many points a local variant is not its master.
 *
 * @param allowed in how many it may deviate
 * @param forbidden in how many it may not
 */
public record DeviationCount(int allowed, int forbidden) {

    /** No master, or no deviation. */
    public static final DeviationCount NONE = new DeviationCount(0, 0);

    static DeviationCount of(List<Deviation> deviations) {
        int allowed = (int) deviations.stream().filter(Deviation::allowed).count();
        return new DeviationCount(allowed, deviations.size() - allowed);
    }
}
