package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Obligation;
import vn.quytrinh.handling.decision.Turn;
import vn.quytrinh.handling.dossier.ClockRegime;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.rulebase.FiredRules;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.SuspensionMode;

/** What the handling rules conclude; the rules know it as {@code out}. One use for one decision. */
public final class Conclusions extends FiredRules {

    private final Map<EventAttempt, List<Reason>> denials = new IdentityHashMap<>();
    private final Map<EventAttempt, List<Reason>> grounds = new IdentityHashMap<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private @Nullable SuspensionMode supplementMode;
    private @Nullable Reason supplementModeReason;
    private int supplementAllowed;
    private @Nullable Reason supplementAllowedReason;
    private boolean countsBeforeAcceptance;
    private boolean startsAtCompetentAgency;
    private @Nullable Reason startReason;
    private @Nullable LegalPeriod apologyBefore;
    private @Nullable LegalPeriod applicantLimit;
    private @Nullable Reason applicantReason;
    private String applicantEffect = "";
    private @Nullable LegalPeriod consultationLimit;
    private String consultationSilence = "";
    private @Nullable Reason consultationReason;

    /** Concludes what a supplement does to the clock. */
    public void supplementMode(String mode) {
        supplementMode = SuspensionMode.valueOf(mode);
        supplementModeReason = current();
    }

    /** Concludes how many supplement requests are allowed. */
    public void supplementAllowed(int number) {
        supplementAllowed = number;
        supplementAllowedReason = current();
    }

    /** Concludes that a correction before acceptance uses up the request. */
    public void correctionBeforeAcceptanceCounts() {
        countsBeforeAcceptance = true;
    }

    /** Concludes where the clock starts. */
    public void clockStartsAtCompetentAgency(boolean competentAgency) {
        startsAtCompetentAgency = competentAgency;
        startReason = current();
    }

    /** Concludes how long before the due date an apology must go out. */
    public void apologyBefore(LegalPeriod before) {
        apologyBefore = before;
    }

    /** Concludes how long the applicant has for his supplement. */
    public void applicantLimit(LegalPeriod limit) {
        applicantLimit = limit;
        applicantReason = current();
    }

    /** Concludes what follows when the applicant's limit passes. */
    public void applicantEffect(String effect) {
        applicantEffect = effect;
    }

    /** Concludes how long an agency that is asked has to answer, and what its silence means. */
    public void consultation(LegalPeriod limit, String silence) {
        consultationLimit = limit;
        consultationSilence = silence;
        consultationReason = current();
    }

    /** Gives a reason for an event that may come next. */
    public void suggest(EventAttempt attempt) {
        grounds.computeIfAbsent(attempt, a -> new ArrayList<>()).add(current());
    }

    /** Denies an event. */
    public void deny(EventAttempt attempt) {
        denials.computeIfAbsent(attempt, a -> new ArrayList<>()).add(current());
    }

    /** Concludes that something must be done by an instant. */
    public void obligation(String type, LocalDateTime by, String state) {
        Reason reason = current();
        obligations.add(new Obligation(
                type,
                Objects.requireNonNull(VietnamTime.offset(by)),
                state,
                reason.rule(),
                reason.text(),
                reason.citation().line()));
    }

    /** Finds something about the dossier. */
    public void dossierFinding(String type, @Nullable LocalDateTime since, @Nullable Integer percent) {
        add(type, "DOSSIER", null, null, since, percent);
    }

    /** Finds something about a current step. */
    public void stepFinding(String type, StepFact step, @Nullable LocalDateTime since, @Nullable Integer percent) {
        add(type, "STEP", step.step(), step.unit(), since, percent);
    }

    /** Finds something about the work on a step, current or not. */
    public void workFinding(String type, String step, @Nullable String unit, @Nullable LocalDateTime since) {
        add(type, "STEP", step, unit, since, null);
    }

    /** Finds something that a unit owes the dossier. */
    public void unitFinding(String type, String unit, @Nullable LocalDateTime since) {
        add(type, "DOSSIER", null, unit.isEmpty() ? null : unit, since, null);
    }

    private void add(
            String type,
            String level,
            @Nullable String element,
            @Nullable String unit,
            @Nullable LocalDateTime since,
            @Nullable Integer percent) {
        Reason reason = current();
        findings.add(new Finding(
                type,
                level,
                element,
                unit,
                VietnamTime.offset(since),
                percent,
                reason.rule(),
                reason.text(),
                reason.citation().line()));
    }

    /** Concludes that a share of a date's limit will be used up, if it will before the date. */
    public void dueSoon(String type, DateFact date, int percent) {
        LocalDateTime from = date.usedFrom(percent);
        if (from != null) {
            add(type, date.step(), date.unit(), percent, from, date.dueAt());
        }
    }

    /** Concludes that a date will have passed. */
    public void overdue(String type, DateFact date) {
        add(type, date.step(), date.unit(), null, after(date.dueAt()), date.dueAt());
    }

    /** Concludes that somebody's limit will have passed. */
    public void passes(String type, @Nullable String unit, LocalDateTime by) {
        turn(type, unit, after(by), by);
    }

    /** Concludes what time alone will make of the dossier. */
    public void turn(String type, @Nullable String unit, LocalDateTime from, LocalDateTime by) {
        add(type, null, unit == null || unit.isEmpty() ? null : unit, null, from, by);
    }

    private void add(
            String type,
            @Nullable String element,
            @Nullable String unit,
            @Nullable Integer percent,
            LocalDateTime from,
            LocalDateTime by) {
        Reason reason = current();
        turns.add(new Turn(
                type,
                element,
                unit,
                percent,
                Objects.requireNonNull(VietnamTime.offset(from)),
                Objects.requireNonNull(VietnamTime.offset(by)),
                reason.rule(),
                reason.text(),
                reason.citation().line()));
    }

    /** A limit has passed when its last moment is over, not at it. */
    private static LocalDateTime after(LocalDateTime by) {
        return by.plusSeconds(1);
    }

    /** Returns what time alone will make of the dossier. */
    public List<Turn> turns() {
        return List.copyOf(turns);
    }

    /** Returns what the rules concluded about the clock. */
    public ClockRegime regime() {
        return new ClockRegime(
                Objects.requireNonNull(supplementMode, "no rule concluded the supplement mode"),
                Objects.requireNonNull(supplementModeReason),
                supplementAllowed,
                Objects.requireNonNull(supplementAllowedReason, "no rule concluded the supplement allowance"),
                countsBeforeAcceptance,
                startsAtCompetentAgency,
                Objects.requireNonNull(startReason, "no rule concluded the start of the clock"),
                apologyBefore,
                applicantLimit,
                applicantReason,
                applicantEffect,
                consultationLimit,
                consultationSilence,
                consultationReason);
    }

    /** Returns why an event that is allowed should come; empty when nothing calls for it. */
    public List<Reason> groundsOf(EventAttempt attempt) {
        return sorted(grounds, attempt);
    }

    /** Returns why an event is denied; empty when it is allowed. */
    public List<Reason> denialsOf(EventAttempt attempt) {
        return sorted(denials, attempt);
    }

    private static List<Reason> sorted(Map<EventAttempt, List<Reason>> reasons, EventAttempt attempt) {
        List<Reason> found = reasons.get(attempt);
        return found == null
                ? List.of()
                : found.stream().sorted(Comparator.comparing(Reason::rule)).toList();
    }

    /** Returns the obligations. */
    public List<Obligation> obligations() {
        return List.copyOf(obligations);
    }

    /** Returns the findings. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
