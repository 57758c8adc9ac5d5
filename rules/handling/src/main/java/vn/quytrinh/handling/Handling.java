package vn.quytrinh.handling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.quytrinh.handling.decision.Action;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.decision.GoverningLaw;
import vn.quytrinh.handling.decision.Outlook;
import vn.quytrinh.handling.decision.Supplement;
import vn.quytrinh.handling.dossier.ClockRegime;
import vn.quytrinh.handling.dossier.DossierFold;
import vn.quytrinh.handling.dossier.DossierView;
import vn.quytrinh.handling.dossier.HistoryCheck;
import vn.quytrinh.handling.event.Channel;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.organisation.OrganisationInTime;
import vn.quytrinh.handling.organisation.Succession;
import vn.quytrinh.handling.plan.ClockPlan;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.plan.TimeoutPlan;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.rules.CodeFact;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.handling.rules.Lookout;
import vn.quytrinh.handling.rules.PolicyFact;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.procedure.law.regime.LegalRegime;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.worktime.Explanation;
import vn.quytrinh.worktime.WorktimeException;

/**
 * Decides on dossiers. Thread-safe.
 *
 * <p>A decision is made in three turns: the rules conclude which clock the law gives this dossier; the history is told under
 * that clock; the rules judge each event told, the events that could come next, and the dossier at the instant asked about.
 */
public final class Handling {

    private final Judge judge;
    private final Map<String, List<RegimeParameter>> parameters = new ConcurrentHashMap<>();

    /** Loads the rules. */
    public Handling() {
        this(new RulesAsJudge());
    }

    Handling(Judge judge) {
        this.judge = judge;
    }

    /**
     * Decides on a dossier.
     *
     * @param release the release that governs it
     * @param history its events, in order; those after {@code at} are not looked at
     * @param at the instant asked about
     * @return the decision, or the denial of the first event that the rules refuse; the same arguments give the same answer,
     *     and so does a history that calls its people otherwise
     * @throws HandlingException when the history cannot be told
     * @throws WorktimeException when a deadline touches a year the release's calendar does not know
     */
    public Answer decide(Release release, DossierHistory history, OffsetDateTime at) {
        return look(release, history, at, List.of()).answer();
    }

    /**
     * Decides on a dossier and tells what time alone will make of it. The decision is the one that {@link #decide} gives.
     *
     * @param release the release that governs it
     * @param history its events, in order; those after {@code at} are not looked at
     * @param at the instant asked about
     * @return the answer with what is to come
     * @throws HandlingException when the history cannot be told
     * @throws WorktimeException when a deadline touches a year the release's calendar does not know
     */
    public Outlook outlook(Release release, DossierHistory history, OffsetDateTime at) {
        return look(release, history, at, List.of(new Lookout()));
    }

    private Outlook look(Release release, DossierHistory history, OffsetDateTime at, List<Lookout> watched) {
        OffsetDateTime instant = at.withOffsetSameInstant(VietnamTime.OFFSET);
        DossierHistory told = toldBy(release, history, at);
        var out = new Conclusions();
        try (Judge.Hearing hearing = judge.open(out)) {
            LegalRegime law = release.regime(told.regimeDate(instant), instant.toLocalDate());
            ClockRegime regime = regime(hearing, out, release, law, told);
            LocalDateTime local = instant.toLocalDateTime();
            DossierView view = tell(release, regime, told, local);
            List<EventAttempt> possible = EventType.sent().stream()
                    .map(type -> EventAttempt.possible(type, local, view.now()))
                    .toList();
            List<Object> facts = new ArrayList<>(view.attempts());
            facts.addAll(possible);
            facts.add(regime);
            facts.add(view.dossierFact(local));
            facts.addAll(view.stepFacts(local));
            facts.addAll(view.matterFacts(local));
            if (told.dossier() != null) {
                facts.add(CodeFact.of(told.dossier()));
            }
            if (!watched.isEmpty() && !view.now().ended()) {
                facts.addAll(watched);
                facts.addAll(view.dateFacts(local));
            }
            hearing.hear(facts);

            for (EventAttempt attempt : view.attempts()) {
                List<Reason> reasons = out.denialsOf(attempt);
                if (!reasons.isEmpty()) {
                    return new Outlook(new Denial(attempt.eventId(), attempt.type(), reasons), List.of());
                }
            }
            return new Outlook(decision(release, law, told, instant, view, regime, possible, out), out.turns());
        }
    }

    /**
     * Counts the running limit of a dossier day by day, as {@link #decide} does. A pause that lasts is taken to end at the
     * instant asked about.
     *
     * @param release the release that governs the dossier
     * @param history its events, in order; those after {@code at} are not looked at
     * @param at the instant asked about
     * @return the count, empty while the clock has not started
     * @throws HandlingException when the history cannot be told
     */
    public Optional<Explanation> count(Release release, DossierHistory history, OffsetDateTime at) {
        OffsetDateTime instant = at.withOffsetSameInstant(VietnamTime.OFFSET);
        DossierHistory told = toldBy(release, history, at);
        var out = new Conclusions();
        try (Judge.Hearing hearing = judge.open(out)) {
            LocalDateTime local = instant.toLocalDateTime();
            LegalRegime law = release.regime(told.regimeDate(instant), instant.toLocalDate());
            return tell(release, regime(hearing, out, release, law, told), told, local)
                    .count(local);
        }
    }

    /** The order is that of the whole history; the rest is checked of what is told. */
    private static DossierHistory toldBy(Release release, DossierHistory history, OffsetDateTime at) {
        HistoryCheck.order(history.events());
        DossierHistory told = history.numbered().until(at);
        HistoryCheck.check(release.plan(), organisation(release, told), told.events());
        return told;
    }

    private static OrganisationInTime organisation(Release release, DossierHistory told) {
        return release.plan().organisation().in(told.successions());
    }

    private ClockRegime regime(
            Judge.Hearing hearing, Conclusions out, Release release, LegalRegime law, DossierHistory told) {
        List<Object> opening = new ArrayList<>(parametersRead(law));
        opening.add(policy(release.plan(), told.standing(), law.acceptedAt()));
        hearing.hear(opening);
        return out.regime();
    }

    /** The law of a day is the same for all its dossiers; of its parameters most are read by people only. */
    private List<RegimeParameter> parametersRead(LegalRegime law) {
        return parameters.computeIfAbsent(
                law.fingerprint(),
                fingerprint -> judge.read(law.parameters().values().stream()
                        .map(RegimeParameter::of)
                        .toList()));
    }

    private static DossierView tell(Release release, ClockRegime regime, DossierHistory told, LocalDateTime at) {
        return new DossierFold(
                        release.plan(), organisation(release, told), release.calendar(), release.tables(), regime)
                .tell(told.events(), told.outages(), told.calendars(), at);
    }

    private static Decision decision(
            Release release,
            LegalRegime law,
            DossierHistory told,
            OffsetDateTime at,
            DossierView view,
            ClockRegime regime,
            List<EventAttempt> possible,
            Conclusions out) {
        LocalDateTime local = at.toLocalDateTime();
        List<Action> actions = possible.stream()
                .map(attempt -> {
                    List<Reason> reasons = out.denialsOf(attempt);
                    return reasons.isEmpty()
                            ? new Action(attempt.type(), true, out.groundsOf(attempt))
                            : new Action(attempt.type(), false, reasons);
                })
                .toList();
        var decision = new Decision(
                told.dossier(),
                release.id(),
                release.plan().key(),
                at,
                GoverningLaw.of(law),
                view.status(),
                view.deadlines(local),
                view.ledger(),
                supplement(view, regime, actions),
                view.routing(local),
                view.papers(),
                view.fees(told.regimeDate(at)),
                view.determinations(),
                actions,
                out.obligations(),
                out.findings(),
                out.trace(),
                "");
        List<DossierEvent> events =
                told.events().stream().map(DossierEvent::unrecorded).toList();
        Map<String, Object> sealed = new TreeMap<>(Map.of(
                "release",
                release.hash(),
                "history",
                events,
                "outages",
                told.outages().outages(),
                "decision",
                decision));
        List<Succession> successions = organisation(release, told).successions();
        if (!told.successions().successions().isEmpty() && !successions.isEmpty()) {
            sealed.put("successions", successions);
        }
        return decision.withReceipt(CanonicalJson.hash(sealed));
    }

    private static Supplement supplement(DossierView view, ClockRegime regime, List<Action> actions) {
        Action request = actions.stream()
                .filter(action -> action.type() == EventType.SUPPLEMENT_REQUESTED)
                .findFirst()
                .orElseThrow();
        return new Supplement(
                view.supplementsUsed(),
                regime.supplementAllowed(),
                request.allowed(),
                request.allowed() ? VietnamTime.offset(view.supplementUntil()) : null,
                regime.supplementMode().name(),
                VietnamTime.offset(view.applicantUntil()),
                view.applicantUntil() == null || regime.applicantEffect().isEmpty() ? null : regime.applicantEffect(),
                view.correctionsBeforeAcceptance(),
                view.carriedSupplements(),
                request.allowed()
                        ? List.of(regime.supplementAllowedReason().line())
                        : request.reasons().stream().map(Reason::line).toList(),
                request.allowed() ? List.of(regime.supplementAllowedReason()) : request.reasons());
    }

    private static PolicyFact policy(HandlingPlan plan, List<DossierEvent> events, LocalDate regimeDate) {
        ClockPlan clock = plan.clock();
        TimeoutPlan applicant = clock.applicant();
        boolean nonTerritorial = events.stream()
                .anyMatch(event -> event.type() == EventType.RECEIVED_BY_COMPETENT_AGENCY
                        || Objects.equals(event.data().get("nonTerritorial"), true)
                        || "PHI_DIA_GIOI".equals(event.text("channel")));
        return new PolicyFact(
                regimeDate,
                Objects.requireNonNullElse(clock.supplementMode(), ""),
                clock.supplementMaxRequests(),
                Objects.requireNonNullElse(clock.specialLaw(), ""),
                plan.matter(),
                events.stream()
                        .map(event -> Channel.of(event.text("channel")))
                        .filter(Objects::nonNull)
                        .map(Channel::name)
                        .findFirst()
                        .orElse(""),
                nonTerritorial,
                clock.apologyBefore(),
                applicant == null ? null : applicant.limit(),
                applicant == null ? "" : applicant.effect());
    }
}
