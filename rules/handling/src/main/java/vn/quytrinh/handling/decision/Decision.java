package vn.quytrinh.handling.decision;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.TraceEntry;

/**
 * What the runtime answers about a dossier (hồ sơ) at an instant.
 *
 * @param dossier the dossier's code, null for a question that names none
 * @param release the id of the release that governs it
 * @param procedure the procedure's key
 * @param at the instant asked about
 * @param law the law that governs the dossier
 * @param status national status and clock
 * @param deadlines due dates, used and remaining time
 * @param ledger the intervals of run and pause
 * @param supplement the supplement request
 * @param routing current and next steps
 * @param papers components
 * @param fees fees
 * @param determinations what decision tables conclude that route no step
 * @param actions every event type, allowed or not
 * @param obligations what must be done by when
 * @param findings what needs attention
 * @param trace the rules that fired, in order
 * @param receipt SHA-256 over release, history and the rest of this decision
 */
public record Decision(
        @Nullable String dossier,
        String release,
        String procedure,
        OffsetDateTime at,
        GoverningLaw law,
        Status status,
        Deadlines deadlines,
        List<LedgerEntry> ledger,
        Supplement supplement,
        Routing routing,
        Papers papers,
        List<FeeDue> fees,
        List<Determination> determinations,
        List<Action> actions,
        List<Obligation> obligations,
        List<Finding> findings,
        List<TraceEntry> trace,
        String receipt)
        implements Answer {

    /** Returns this decision with its receipt. */
    public Decision withReceipt(String value) {
        return new Decision(
                dossier,
                release,
                procedure,
                at,
                law,
                status,
                deadlines,
                ledger,
                supplement,
                routing,
                papers,
                fees,
                determinations,
                actions,
                obligations,
                findings,
                trace,
                value);
    }
}
