package vn.quytrinh.engine.slip;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.dossier.Dossiers;
import vn.quytrinh.engine.dossier.RecordedEvent;
import vn.quytrinh.engine.dossier.RecordedHistory;
import vn.quytrinh.engine.dossier.ToldDecision;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.release.Release;

/** Hands over the slips of dossiers in the ledger. Safe for threads. */
public final class DossierSlips {
    private final Dossiers dossiers;
    private final Releases releases;
    private final Slips slips;

    /**
     * Makes the use case.
     *
     * @param dossiers the dossiers
     * @param releases the releases, which name procedures and components
     * @param slips tells which slips are given and what they say
     */
    public DossierSlips(Dossiers dossiers, Releases releases, Slips slips) {
        this.dossiers = dossiers;
        this.releases = releases;
        this.slips = slips;
    }

    /**
     * Returns the slips that a dossier gives now.
     *
     * @param code the dossier's code
     * @param at the instant, null for now
     * @param caller who asks; a dossier of an agency outside the caller's scope is not there
     * @throws EngineException {@code DOSSIER_UNKNOWN}, {@code HISTORY_NOT_TOLD}, or why the history cannot be told
     */
    public List<GivenSlip> list(String code, @Nullable OffsetDateTime at, Caller caller) {
        return slips.given(open(code, at, caller));
    }

    /**
     * Returns one slip of a dossier.
     *
     * @param code the dossier's code
     * @param form the number or the kind of the form
     * @param event the event that gives it, null for the newest
     * @param at the instant, null for now
     * @param caller who asks; a dossier of an agency outside the caller's scope is not there
     * @throws EngineException {@code DOSSIER_UNKNOWN}, {@code FORM_UNKNOWN}, {@code SLIP_NOT_GIVEN}
     */
    public GivenSlip find(
            String code, String form, @Nullable String event, @Nullable OffsetDateTime at, Caller caller) {
        return slips.find(open(code, at, caller), form, event);
    }

    private SlipCase open(String code, @Nullable OffsetDateTime at, Caller caller) {
        RecordedHistory history = dossiers.history(code, caller);
        Decision decision = ToldDecision.of(dossiers.at(code, at, caller), code);
        Release release = releases.load(decision.release());
        return new SlipCase(
                code,
                release.hash(),
                release.plan(),
                history.events().stream().map(RecordedEvent::event).toList(),
                decision,
                earlier -> Optional.of(dossiers.at(code, earlier, caller))
                        .filter(Decision.class::isInstance)
                        .map(Decision.class::cast));
    }
}
