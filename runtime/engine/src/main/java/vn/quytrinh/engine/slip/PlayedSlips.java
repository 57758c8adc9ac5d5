package vn.quytrinh.engine.slip;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.engine.trial.TrialDecisions;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.model.process.Procedure;

/** Hands over the slips that a story gives which is only played under a draft, as the runtime would for a dossier. */
public final class PlayedSlips {
    private final TrialDecisions trials;
    private final Slips slips;

    /**
     * Makes the use case.
     *
     * @param trials decides under drafts
     * @param slips tells which slips are given and what they say
     */
    public PlayedSlips(TrialDecisions trials, Slips slips) {
        this.trials = trials;
        this.slips = slips;
    }

    /**
     * Returns the slips that a played story gives.
     *
     * @param draft the draft the story was played under; it is only read
     * @param decided what the rules decided
     */
    public List<GivenSlip> of(Procedure draft, Trial.Decided decided) {
        return slips.given(new SlipCase(
                null,
                null,
                decided.release().plan(),
                decided.events(),
                decided.decision(),
                at -> before(draft, decided.events(), at)));
    }

    private Optional<Decision> before(Procedure draft, List<DossierEvent> events, OffsetDateTime at) {
        List<DossierEvent> occurred =
                events.stream().filter(event -> !event.occurredAt().isAfter(at)).toList();
        return trials.decide(draft, occurred, at) instanceof Trial.Decided then
                ? Optional.of(then.decision())
                : Optional.empty();
    }
}
