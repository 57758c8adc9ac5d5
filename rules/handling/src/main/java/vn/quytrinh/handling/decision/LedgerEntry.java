package vn.quytrinh.handling.decision;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/**
 * An interval in which the clock ran or stood.
 *
 * @param from its beginning
 * @param to its end, null while it lasts
 * @param state RUNNING or PAUSED, or STOPPED and ENDED for the last one
 * @param reason why
 * @param citation the article
 */
public record LedgerEntry(
        OffsetDateTime from,
        @Nullable OffsetDateTime to,
        ClockState state,
        Text reason,
        @Nullable String citation) {}
