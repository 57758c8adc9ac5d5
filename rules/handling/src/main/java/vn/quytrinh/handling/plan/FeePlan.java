package vn.quytrinh.handling.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fee or charge (phí, lệ phí).
 *
 * @param id its id
 * @param kind PHI or LE_PHI
 * @param name what it is paid for, null where the procedure does not say
 * @param amount the fixed amount in đồng, null where a formula or another text sets it
 * @param condition when it is due, in words
 * @param decidable whether the condition is written in FEEL
 * @param formula how it is computed
 * @param note what the procedure notes of it
 * @param basis the text it rests on
 * @param from the first day on which it is charged, null for no bound
 * @param to the last day on which it is charged, null for no bound
 * @param exemptions the cases in which it is not collected
 * @param cap the most that may be collected, null for no cap
 */
public record FeePlan(
        String id,
        String kind,
        @Nullable String name,
        @Nullable BigDecimal amount,
        @Nullable String condition,
        boolean decidable,
        @Nullable String formula,
        @Nullable String note,
        FeeBasis basis,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Exemption> exemptions,
        @Nullable Cap cap) {

    /** Makes a fee. */
    public FeePlan {
        exemptions = List.copyOf(exemptions);
    }

    /** Tells whether it is charged on a day. */
    public boolean isInForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /**
     * A case in which the fee is not collected.
     *
     * @param id its id
     * @param condition the case in words
     * @param decidable whether it is written in FEEL
     * @param basis the text it rests on
     */
    public record Exemption(String id, String condition, boolean decidable, FeeBasis basis) {}

    /**
     * The most that may be collected.
     *
     * @param id its id
     * @param amount the amount in đồng, null where a formula gives it
     * @param text the cap in words, null where the procedure has none
     * @param basis the text it rests on
     */
    public record Cap(
            String id,
            @Nullable BigDecimal amount,
            @Nullable String text,
            FeeBasis basis) {}
}
