package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.FactDescription;

/**
 * The result of a dossier on its way to the applicant.
 *
 * @param issued whether it is an issued result rather than a refusal
 * @param dueAt the date promised, null where there is none
 * @param early whether it came at least one working day before the lawful date
 * @param delivery from the result to its return
 * @param sync from the result to the national portal, ended by the return at the latest
 * @param synced whether the synchronisation itself was recorded
 */
public record ResultFact(
        boolean issued, @Nullable LocalDateTime dueAt, boolean early, Span delivery, Span sync, boolean synced)
        implements FactDescription {

    @Override
    public String describe() {
        return "result " + delivery + ", due " + dueAt;
    }
}
