package vn.quytrinh.engine.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.pack.CompiledPack;
import vn.quytrinh.conformance.pack.Enforcement;

/**
 * A pack as an agency uses it today.
 *
 * @param pack the pack with its rules
 * @param own the version that the agency, or one above it, has published; null for a shipped pack
 * @param used whether the agency asks it
 * @param enforcement what its findings do to a publication
 */
public record UsedPack(CompiledPack pack, @Nullable OwnPack own, boolean used, Enforcement enforcement) {

    /** Returns its rules, as people read them. */
    public List<AskedRule> rules() {
        return pack.rules().stream().map(AskedRule::of).toList();
    }
}
