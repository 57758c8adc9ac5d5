package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.FactDescription;

/**
 * A calendar that counts the dossier's time in place of the one before.
 *
 * @param changedAt since when
 * @param citation the document by which it was changed
 */
public record CalendarFact(LocalDateTime changedAt, Citation citation) implements FactDescription.Cited {

    @Override
    public String describe() {
        return "calendar changed at " + changedAt + " by " + citation.instrument();
    }
}
