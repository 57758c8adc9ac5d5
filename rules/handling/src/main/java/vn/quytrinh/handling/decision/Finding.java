package vn.quytrinh.handling.decision;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/**
 * Something about the dossier worth acting on.
 *
 * @param type AT_RISK, OVERDUE, APOLOGY_MISSED, …
 * @param level DOSSIER or STEP
 * @param element the step's id at level STEP
 * @param unit the unit that holds the step
 * @param since since when it is so
 * @param percent the share of the limit used up, where it applies
 * @param rule the rule that found it
 * @param text the statement
 * @param citation the article
 */
public record Finding(
        String type,
        String level,
        @Nullable String element,
        @Nullable String unit,
        @Nullable OffsetDateTime since,
        @Nullable Integer percent,
        String rule,
        Text text,
        String citation) {}
