package vn.quytrinh.handling.decision;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/**
 * Something that time alone makes of a dossier: from an instant on it is so, unless an event comes first.
 *
 * @param type DOSSIER_DUE_SOON, DOSSIER_OVERDUE, STEP_DUE_SOON, STEP_OVERDUE, APOLOGY_DUE, ACKNOWLEDGEMENT_LATE or
 *     APPLICANT_LIMIT_PASSED
 * @param element the step's id where it concerns one
 * @param unit the unit that holds the step or owes the acknowledgement, null where none is known
 * @param percent the share of the limit that is used up from then on, where it applies
 * @param from the first instant at which it is so; that of the question where it was so before
 * @param by the date that is at stake: when the dossier, the step, the apology, … is due
 * @param rule the rule that says so
 * @param text the statement
 * @param citation the article
 */
public record Turn(
        String type,
        @Nullable String element,
        @Nullable String unit,
        @Nullable Integer percent,
        OffsetDateTime from,
        OffsetDateTime by,
        String rule,
        Text text,
        String citation) {}
