package vn.quytrinh.engine.quality;

import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.pack.Enforcement;

/**
 * A finding with what it does to a publication.
 *
 * @param finding the finding
 * @param effect what it does
 */
public record JudgedFinding(Finding finding, Effect effect) {

    static JudgedFinding of(Finding finding, Enforcement enforcement) {
        boolean blocks = finding.severity().equals("ERROR") && enforcement != Enforcement.ADVISORY;
        boolean asks = finding.severity().equals("WARN") && enforcement == Enforcement.FULL;
        return new JudgedFinding(finding, blocks ? Effect.BLOCKS : asks ? Effect.NEEDS_REASON : Effect.TOLD);
    }

    /** Returns the name by which a reason speaks of it: the rule and the element, {@code ISO-10:S01}. */
    public String key() {
        return finding.rule() + ":" + finding.element();
    }

    /** Tells whether it blocks a publication. */
    public boolean blocks() {
        return effect == Effect.BLOCKS;
    }
}
