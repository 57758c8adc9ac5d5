package vn.quytrinh.handling.decision;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Reason;

/**
 * The state of the supplement request (yêu cầu bổ sung hồ sơ).
 *
 * @param used how many requests were made
 * @param allowed how many the law in force for this dossier allows
 * @param mayRequest whether one may be made at the instant asked about
 * @param until the last instant for it, null when none may be made
 * @param mode what a supplement does to the clock, RESTART or RESUME
 * @param applicantUntil the applicant's own limit while the dossier waits, null when none is set
 * @param applicantEffect what follows when that passes: CLOSE, STOP …, null where nothing is said
 * @param beforeAcceptance how many corrections were asked before acceptance; {@code used} holds them where the law counts them
 * @param carried how many requests come from an earlier dossier that was refused and handed in again; {@code used} holds them
 * @param reasons why not, in Vietnamese, with rule and article
 * @param rules the same reasons as data
 */
public record Supplement(
        int used,
        int allowed,
        boolean mayRequest,
        @Nullable OffsetDateTime until,
        String mode,
        @Nullable OffsetDateTime applicantUntil,
        @Nullable String applicantEffect,
        int beforeAcceptance,
        int carried,
        List<String> reasons,
        List<Reason> rules) {}
