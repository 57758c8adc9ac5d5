package vn.quytrinh.handling;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import vn.quytrinh.handling.decision.Action;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.decision.GoverningLaw;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.decision.Status;
import vn.quytrinh.handling.decision.Supplement;
import vn.quytrinh.handling.dossier.ClockRegime;
import vn.quytrinh.handling.dossier.HistoryCheck;
import vn.quytrinh.handling.dossier.PlanTables;
import vn.quytrinh.handling.event.Corrections;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.plainway.ApplicantUntil;
import vn.quytrinh.handling.plainway.Asked;
import vn.quytrinh.handling.plainway.PlainSession;
import vn.quytrinh.handling.plainway.RulesThePlainWay;
import vn.quytrinh.handling.plainway.Standing;
import vn.quytrinh.handling.plainway.Told;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.procedure.law.regime.LegalRegime;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.worktime.WorktimeException;

/**
 * The same decision as an engine is plainly used: a new session for every decision, the raw history and all that is known go in as
 * facts, rules tell the history, count the days and judge, and the conclusions are collected. Papers, fees and decision tables
 * are evaluated as in the product.
 */
public final class HandlingThePlainWay {

    private final KieBase rules = RulesThePlainWay.load();

    /** Decides as {@link Handling#decide} does. */
    public Answer decide(Release release, DossierHistory history, OffsetDateTime at) {
        OffsetDateTime instant = at.withOffsetSameInstant(VietnamTime.OFFSET);
        HistoryCheck.order(history.events());
        DossierHistory told = history.numbered().until(at);
        HistoryCheck.check(release.plan(), release.plan().organisation().in(told.successions()), told.events());
        LegalRegime law = release.regime(told.regimeDate(instant), instant.toLocalDate());
        var out = new Conclusions();
        try (PlainSession session = PlainSession.open(rules, out)) {
            session.fire(new Asked(instant.toLocalDateTime(), law.acceptedAt()), law, release, told);
            Denial denial = denial(told, session, out);
            return denial == null ? decision(release, law, told, instant, session, out) : denial;
        } catch (RuntimeException e) {
            throw thrown(e);
        }
    }

    /** A fault found by a consequence is told as it is, not as one of the engine. */
    private static RuntimeException thrown(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HandlingException || cause instanceof WorktimeException) {
                return (RuntimeException) cause;
            }
        }
        return e;
    }

    private static @Nullable Denial denial(DossierHistory told, PlainSession session, Conclusions out) {
        List<EventAttempt> attempts = session.all(EventAttempt.class);
        for (DossierEvent event : told.events()) {
            for (EventAttempt attempt : attempts) {
                if (attempt.eventId().equals(event.eventId())
                        && !out.denialsOf(attempt).isEmpty()) {
                    return new Denial(attempt.eventId(), attempt.type(), out.denialsOf(attempt));
                }
            }
        }
        return null;
    }

    private static Decision decision(
            Release release,
            LegalRegime law,
            DossierHistory told,
            OffsetDateTime at,
            PlainSession session,
            Conclusions out) {
        Standing standing = session.the(Standing.class);
        PlanTables tables = session.the(PlanTables.class);
        List<Action> actions = session.all(EventAttempt.class).stream()
                .filter(EventAttempt::isHypothetical)
                .sorted(Comparator.comparing(EventAttempt::type))
                .map(attempt -> action(attempt, out))
                .toList();
        var corrections = Corrections.of(told.events());
        var decision = new Decision(
                told.dossier(),
                release.id(),
                release.plan().key(),
                at,
                GoverningLaw.of(law),
                session.the(Status.class),
                session.the(Deadlines.class),
                session.the(Told.class).ledger(),
                supplement(session, standing, actions),
                session.the(Routing.class),
                tables.papers(
                        standing.facts(),
                        told.events().stream()
                                .filter(event -> !corrections.takeBack(event))
                                .toList()),
                tables.fees(standing.facts(), law.acceptedAt()),
                tables.determinations(standing.facts()),
                actions,
                out.obligations(),
                out.findings(),
                out.trace(),
                "");
        Map<String, Object> sealed = new TreeMap<>(Map.of(
                "release",
                release.hash(),
                "history",
                told.events().stream().map(DossierEvent::unrecorded).toList(),
                "outages",
                told.outages().outages(),
                "decision",
                decision));
        return decision.withReceipt(CanonicalJson.hash(sealed));
    }

    private static Action action(EventAttempt attempt, Conclusions out) {
        List<Reason> reasons = out.denialsOf(attempt);
        return reasons.isEmpty()
                ? new Action(attempt.type(), true, out.groundsOf(attempt))
                : new Action(attempt.type(), false, reasons);
    }

    private static Supplement supplement(PlainSession session, Standing standing, List<Action> actions) {
        ClockRegime regime = session.the(ClockRegime.class);
        Action request = actions.stream()
                .filter(action -> action.type() == EventType.SUPPLEMENT_REQUESTED)
                .findFirst()
                .orElseThrow();
        LocalDateTime until = session.all(ApplicantUntil.class).stream()
                .map(ApplicantUntil::at)
                .findFirst()
                .orElse(null);
        List<Reason> reasons = request.allowed() ? List.of(regime.supplementAllowedReason()) : request.reasons();
        return new Supplement(
                standing.supplementsUsed(),
                regime.supplementAllowed(),
                request.allowed(),
                request.allowed() ? VietnamTime.offset(standing.due()) : null,
                regime.supplementMode().name(),
                VietnamTime.offset(until),
                until == null || regime.applicantEffect().isEmpty() ? null : regime.applicantEffect(),
                standing.correctionsBeforeAcceptance(),
                standing.carriedSupplements(),
                reasons.stream().map(Reason::line).toList(),
                reasons);
    }
}
