package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Action;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Obligation;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.decision.Turn;
import vn.quytrinh.handling.event.Actor;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.organisation.Succession;
import vn.quytrinh.handling.organisation.SuccessionRegister;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.Explanation;
import vn.quytrinh.worktime.Outage;
import vn.quytrinh.worktime.OutageRegister;

/** The small shared domain of the tests: dossiers under the shipped samples, told event by event. Every answer is also given by hand. */
final class Stories {

    /** A Thursday; Tết 2026 begins on the Saturday after it. */
    static final String THU_BEFORE_TET = "2026-02-12T09:00";

    static final String HEALTH = "y-te-mien-nhiem-gdv";
    static final String LAND = "dat-dai-cap-doi-gcn-10-ngay";
    static final String BIRTH = "ho-tich-khai-sinh";
    static final String BIRTH_CHAIN = "lien-thong-khai-sinh";
    static final String INVESTMENT = "dau-tu-chap-thuan-chu-truong";
    static final String CARE = "btxh-tiep-nhan-doi-tuong";

    private static final Handling HANDLING = new Handling();
    private static final Handling BY_HAND = HandlingByHand.create();
    private static final Map<String, Release> RELEASES = new ConcurrentHashMap<>();

    private final Release release;
    private final List<DossierEvent> events = new ArrayList<>();
    private final List<Outage> outages = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();

    private String code = "H05.12-260212-010001";
    private String person = "p1";

    private Stories(Release release) {
        this.release = release;
    }

    static Release release(String key) {
        return RELEASES.computeIfAbsent(key, k -> release(SampleProcedures.load(k)));
    }

    static Release release(Procedure procedure) {
        return release(procedure, CalendarLayer.vietnam());
    }

    static Release release(Procedure procedure, CalendarLayer... layers) {
        return Release.load(ReleasePublisher.publish(
                        procedure, CalendarStack.of(List.of(layers)), LawRegister.vietnam(), LocalDate.of(2015, 1, 1))
                .bytes());
    }

    /** A sample for one territory, with the nation's calendar and those given. */
    static Release within(String key, String territory, CalendarLayer... closer) {
        Procedure procedure = SampleProcedures.load(key);
        procedure.setTerritory(territory);
        List<CalendarLayer> layers = new ArrayList<>(List.of(CalendarLayer.vietnam()));
        layers.addAll(List.of(closer));
        return release(procedure, layers.toArray(CalendarLayer[]::new));
    }

    /** A sample under another name, as the law's own matters are known by their names. */
    static Release named(String key, String name) {
        Procedure procedure = SampleProcedures.load(key);
        procedure.setName(name);
        return release(procedure);
    }

    static Stories under(String key) {
        return under(release(key));
    }

    static Stories under(Release release) {
        return new Stories(release);
    }

    static OffsetDateTime at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00");
    }

    /** The one who acts from now on. */
    Stories actsAs(String other) {
        person = other;
        return this;
    }

    Stories event(EventType type, String local) {
        return event(type, local, Map.of());
    }

    Stories event(EventType type, String local, Map<String, Object> data) {
        return act(new Actor(null, null, personOf(data)), type, local, data);
    }

    Stories by(String unit, EventType type, String local) {
        return by(unit, type, local, Map.of());
    }

    Stories by(String unit, EventType type, String local, Map<String, Object> data) {
        return act(new Actor(unit, null, personOf(data)), type, local, data);
    }

    Stories act(Actor actor, EventType type, String local, Map<String, Object> data) {
        events.add(new DossierEvent("e" + (events.size() + 1), type, at(local), null, actor, data));
        return this;
    }

    /** Every step has its own officer. */
    private String personOf(Map<String, Object> data) {
        return data.get("step") instanceof String step ? "cb-" + step : person;
    }

    Stories code(String other) {
        code = other;
        return this;
    }

    Stories outage(String from, @Nullable String to) {
        outages.add(new Outage(
                "SC-" + outages.size(),
                LocalDateTime.parse(from),
                to == null ? null : LocalDateTime.parse(to),
                "HTTT giải quyết TTHC",
                "TB 12/TB-SKHCN"));
        return this;
    }

    Stories succession(String unit, @Nullable String successor, String from) {
        successions.add(new Succession(unit, successor, LocalDate.parse(from), "NQ 1/NQ-HĐND"));
        return this;
    }

    Stories completed(String step, String local) {
        return event(EventType.STEP_COMPLETED, local, Map.of("step", step));
    }

    Stories supplementRequested(String local) {
        return event(
                EventType.SUPPLEMENT_REQUESTED,
                local,
                Map.of("items", List.of(2), "reason", "thiếu bản sao", "form", "Mẫu 02", "signer", "p9"));
    }

    Answer answer() {
        return answer(events.get(events.size() - 1).occurredAt());
    }

    Answer answer(OffsetDateTime at) {
        assertThat(Unordered.answer(BY_HAND, release, history(), at))
                .as("by hand")
                .isEqualTo(Unordered.answer(HANDLING, release, history(), at));
        return HANDLING.decide(release, history(), at);
    }

    Decision decision() {
        return decided(answer());
    }

    Decision decision(String local) {
        return decided(answer(at(local)));
    }

    /** What time alone will make of the dossier after its last event. */
    List<Turn> turns() {
        return turns(events.get(events.size() - 1).localTime().toString());
    }

    /** What time alone will make of the dossier, as seen at an instant. */
    List<Turn> turns(String local) {
        OffsetDateTime at = LocalDateTime.parse(local).atOffset(VietnamTime.OFFSET);
        answer(at);
        return HANDLING.outlook(release, history(), at).turns();
    }

    Explanation count(String local) {
        return HANDLING.count(release, history(), at(local)).orElseThrow();
    }

    private DossierHistory history() {
        return new DossierHistory(code, events, new OutageRegister(outages), new SuccessionRegister(successions));
    }

    Denial denial() {
        if (answer() instanceof Denial denial) {
            return denial;
        }
        throw new AssertionError("Expected a denial but the event was allowed");
    }

    private static Decision decided(Answer answer) {
        if (answer instanceof Decision decision) {
            return decision;
        }
        throw new AssertionError("Expected a decision but got " + answer);
    }

    static List<String> currentSteps(Decision decision) {
        return decision.routing().current().stream().map(Routing.Place::step).toList();
    }

    static List<String> findings(Decision decision) {
        return decision.findings().stream().map(Finding::type).toList();
    }

    static Obligation obligation(Decision decision, String type) {
        return decision.obligations().stream()
                .filter(one -> one.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected the obligation " + type + " among "
                        + decision.obligations().stream().map(Obligation::type).toList()));
    }

    static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    static Action action(Decision decision, EventType type) {
        return decision.actions().stream()
                .filter(a -> a.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
