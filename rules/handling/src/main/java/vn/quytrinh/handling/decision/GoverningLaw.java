package vn.quytrinh.handling.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.law.regime.LegalRegime;
import vn.quytrinh.procedure.law.regime.TransitionInForce;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

/**
 * The law that governs a dossier (chế độ pháp lý), pinned by the day of its acceptance.
 *
 * @param acceptedAt the day that pins it: of acceptance, else of the first event, else of the question
 * @param scope the territory
 * @param from the first day of acceptance with the same law, null when the register knows no earlier law
 * @param to the last such day, null while it has no end
 * @param fingerprint SHA-256 over what governs; equal fingerprints mean equal law
 * @param rule the transition rule by which this law and no later one governs, null when the register has none
 * @param text what that rule says
 * @param citation where it stands
 */
public record GoverningLaw(
        LocalDate acceptedAt,
        String scope,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String fingerprint,
        @Nullable String rule,
        @Nullable Text text,
        @Nullable Citation citation) {

    /** Returns the wire form of a regime. */
    public static GoverningLaw of(LegalRegime regime) {
        TransitionInForce transition = regime.transition();
        boolean none = transition == null;
        return new GoverningLaw(
                regime.acceptedAt(),
                regime.scope(),
                regime.from(),
                regime.to(),
                regime.fingerprint(),
                none ? null : transition.ruleId(),
                none ? null : new Text(transition.vietnamese(), transition.english()),
                none
                        ? null
                        : new Citation(
                                transition.citation().instrument(),
                                transition.citation().place(),
                                transition.verified()));
    }
}
