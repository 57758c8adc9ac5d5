package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Decision;

/**
 * Where a dossier stands after its last event (trạng thái hiện tại): a projection of the ledger, to be listed and searched.
 *
 * @param code the dossier's code
 * @param agency the agency at the head of its code
 * @param procedure the procedure's key
 * @param release the id of the release that governed the last decision
 * @param sequence the sequence of the last event
 * @param status the national status code, 1 to 10
 * @param clock the state of the clock
 * @param dueAt the date promised, null while there is none
 * @param firstDueAt the lawful due date, null while there is none
 * @param legalEnd the end of the lawful last day, null while there is none
 * @param late whether the last event found the dossier late by its first due date
 * @param current the current steps with their units, as JSON
 * @param receipt the receipt of the last decision
 * @param decidedAt the instant of the last decision, which is that of the last event
 */
public record DossierState(
        String code,
        String agency,
        String procedure,
        String release,
        long sequence,
        int status,
        String clock,
        @Nullable Instant dueAt,
        @Nullable Instant firstDueAt,
        @Nullable Instant legalEnd,
        boolean late,
        String current,
        String receipt,
        Instant decidedAt) {

    /**
     * Projects a decision.
     *
     * @param dossier the dossier after its last event
     * @param decision the decision at that event
     */
    static DossierState of(DossierRecord dossier, Decision decision) {
        return new DossierState(
                dossier.code(),
                DossierCode.agency(dossier.code()),
                dossier.procedure(),
                decision.release(),
                dossier.lastSequence(),
                decision.status().code(),
                decision.status().clock().name(),
                instant(decision.deadlines().dueAt()),
                instant(decision.deadlines().firstDueAt()),
                instant(decision.deadlines().legalEnd()),
                decision.findings().stream()
                        .anyMatch(finding -> finding.type().equals("OVERDUE")
                                && finding.level().equals("DOSSIER")),
                CanonicalJson.write(decision.routing().current().stream()
                        .map(place -> step(place.step(), place.unit()))
                        .toList()),
                decision.receipt(),
                decision.at().toInstant());
    }

    private static Map<String, String> step(String step, @Nullable String unit) {
        Map<String, String> place = new LinkedHashMap<>();
        place.put("step", step);
        if (unit != null) {
            place.put("unit", unit);
        }
        return place;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /**
     * What to look for; every part that is given must hold.
     *
     * @param agencies the agencies
     * @param statuses the national status codes, empty for all
     * @param procedure the procedure's key, null for all
     * @param dueBefore due before this instant, null for whenever
     * @param late whether late at the instant {@code now}, null for either
     * @param now the instant asked about
     * @param after the code after which to begin, empty for the beginning
     * @param limit how many at most
     */
    public record Query(
            AgencyScope agencies,
            List<Integer> statuses,
            @Nullable String procedure,
            @Nullable Instant dueBefore,
            @Nullable Boolean late,
            Instant now,
            String after,
            int limit) {

        public Query {
            statuses = List.copyOf(statuses);
        }

        /** Returns the same question about those of its agencies that a scope covers. */
        Query within(AgencyScope scope) {
            return new Query(agencies.and(scope), statuses, procedure, dueBefore, late, now, after, limit);
        }
    }
}
