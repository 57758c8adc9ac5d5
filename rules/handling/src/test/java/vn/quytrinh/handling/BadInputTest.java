package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.handling.Stories.BIRTH_CHAIN;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.LAND;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.currentSteps;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.APOLOGY_SENT;
import static vn.quytrinh.handling.event.EventType.CONSULTATION_SENT;
import static vn.quytrinh.handling.event.EventType.CORRECTED;
import static vn.quytrinh.handling.event.EventType.FINANCIAL_OBLIGATION_MET;
import static vn.quytrinh.handling.event.EventType.PAUSED;
import static vn.quytrinh.handling.event.EventType.REFUSED;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.RESULT_RETURNED;
import static vn.quytrinh.handling.event.EventType.RESUMED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;
import static vn.quytrinh.handling.event.EventType.STEP_STARTED;
import static vn.quytrinh.handling.event.EventType.STOPPED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_REQUESTED;
import static vn.quytrinh.handling.event.EventType.TRANSFERRED;
import static vn.quytrinh.handling.event.EventType.WITHDRAWN;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.WorktimeException;

/** Every unusable input has a name and says in both languages what was expected and what was found. */
class BadInputTest {

    private static final String DAY = "2026-03-02T09:00";
    private static final String NEXT_DAY = "2026-03-03T09:00";
    private static final String THIRD_DAY = "2026-03-04T09:00";
    private static final OffsetDateTime LATER = at("2026-03-31T09:00");

    private static Stories accepted() {
        return Stories.under(HEALTH).event(ACCEPTED, DAY);
    }

    private static Arguments data(EventType type, Map<String, Object> data, String code) {
        return Arguments.of(
                type + " " + data,
                (Supplier<Object>) () -> accepted().event(type, NEXT_DAY, data).answer(LATER),
                code);
    }

    private static Arguments story(String name, Stories story, String code) {
        return Arguments.of(name, (Supplier<Object>) () -> story.answer(LATER), code);
    }

    private static Arguments events(String name, UnaryOperator<List<DossierEvent>> history, String code) {
        return Arguments.of(
                name,
                (Supplier<Object>) () -> decide(history.apply(new ArrayList<>(List.of(event("a", ACCEPTED, DAY))))),
                code);
    }

    private static Arguments published(String name, String sample, UnaryOperator<Procedure> change, String code) {
        return Arguments.of(
                name, (Supplier<Object>) () -> Stories.release(change.apply(SampleProcedures.load(sample))), code);
    }

    private static DossierEvent event(String id, EventType type, String local) {
        return new DossierEvent(id, type, at(local), null, null, Map.of());
    }

    private static DossierEvent correction(String id, String of, String local) {
        return new DossierEvent(id, CORRECTED, at(local), null, null, Map.of("eventId", of));
    }

    private static Answer decide(List<DossierEvent> events) {
        return new Handling().decide(Stories.release(HEALTH), new DossierHistory(null, events), LATER);
    }

    static Stream<Arguments> envelopes() {
        return Stream.of(
                events("out of order", with(event("b", STOPPED, "2026-03-01T09:00")), "EVENT_OUT_OF_ORDER"),
                events("repeated", with(event("a", WITHDRAWN, NEXT_DAY)), "EVENT_REPEATED"),
                events("no id", with(event("", WITHDRAWN, NEXT_DAY)), "EVENT_ID_REQUIRED"),
                events("blank id", with(event(" \t", WITHDRAWN, NEXT_DAY)), "EVENT_ID_REQUIRED"),
                events("endless", BadInputTest::endless, "HISTORY_TOO_LONG"),
                events("corrects nothing", with(event("b", CORRECTED, NEXT_DAY)), "DATA_INVALID"),
                events("corrects the unknown", with(correction("b", "x", NEXT_DAY)), "DATA_INVALID"),
                events("corrects itself", with(correction("b", "b", NEXT_DAY)), "DATA_INVALID"),
                events(
                        "corrects what comes later",
                        with(correction("b", "c", NEXT_DAY), event("c", WITHDRAWN, THIRD_DAY)),
                        "DATA_INVALID"),
                events(
                        "corrects twice",
                        with(
                                event("b", PAUSED, NEXT_DAY),
                                correction("c", "b", NEXT_DAY),
                                correction("d", "b", NEXT_DAY)),
                        "HR-014"),
                events("submitted after acceptance", with(event("b", SUBMITTED, "2026-03-03T09:00")), "HR-011"),
                Arguments.of(
                        "a year nobody knows",
                        (Supplier<Object>) () -> Stories.under(HEALTH)
                                .event(ACCEPTED, "2049-03-02T09:00")
                                .answer(),
                        "CALENDAR_YEAR_MISSING"));
    }

    private static UnaryOperator<List<DossierEvent>> with(DossierEvent... more) {
        return events -> {
            events.addAll(List.of(more));
            return events;
        };
    }

    private static List<DossierEvent> endless(List<DossierEvent> events) {
        while (events.size() <= 2000) {
            events.add(event("e" + events.size(), TRANSFERRED, NEXT_DAY));
        }
        return events;
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                data(STEP_COMPLETED, Map.of(), "DATA_INVALID"),
                data(STEP_STARTED, Map.of("step", " "), "DATA_INVALID"),
                data(STEP_COMPLETED, Map.of("step", "S99"), "STEP_UNKNOWN"),
                data(STEP_COMPLETED, Map.of("step", 2), "DATA_INVALID"),
                data(STEP_COMPLETED, Map.of("step", "S02", "outcome", "S09"), "OUTCOME_UNKNOWN"),
                data(STEP_COMPLETED, Map.of("step", "S02", "outcome", 3), "DATA_INVALID"),
                data(STEP_COMPLETED, Map.of("step", "S02", "facts", "taxOwed"), "DATA_INVALID"),
                data(STEP_COMPLETED, Map.of("step", "S02", "facts", List.of("taxOwed")), "DATA_INVALID"),
                data(SUPPLEMENT_REQUESTED, Map.of("items", 2), "DATA_INVALID"),
                data(SUPPLEMENT_REQUESTED, Map.of("items", List.of(2), "reason", List.of("thiếu")), "DATA_INVALID"),
                data(SUPPLEMENT_REQUESTED, Map.of("items", List.of(2), "signer", Map.of("id", "p9")), "DATA_INVALID"),
                data(PAUSED, Map.of("reason", true), "DATA_INVALID"),
                data(APOLOGY_SENT, Map.of("reason", "chậm", "newDueAt", "ngày mai"), "DATA_INVALID"),
                data(APOLOGY_SENT, Map.of("reason", "chậm", "newDueAt", 20260331), "DATA_INVALID"),
                data(RESULT_ISSUED, Map.of("syncedAt", "2026-13-01T00:00"), "DATA_INVALID"),
                data(CONSULTATION_SENT, Map.of("unit", 7), "DATA_INVALID"),
                data(CONSULTATION_SENT, Map.of("limit", "7 ngày"), "DATA_INVALID"),
                data(CONSULTATION_SENT, Map.of("limit", Map.of("value", 7, "unit", "NGAY")), "DATA_INVALID"),
                data(CONSULTATION_SENT, Map.of("limit", Map.of("unit", "WORKING_DAY")), "DATA_INVALID"),
                data(CONSULTATION_SENT, Map.of("limit", Map.of("value", -7, "unit", "WORKING_DAY")), "PERIOD_INVALID"),
                data(TRANSFERRED, Map.of("to", "Sở Y tế", "sync", "có"), "DATA_INVALID"),
                data(TRANSFERRED, Map.of("to", List.of("Sở Y tế")), "DATA_INVALID"),
                story(
                        "a unit of another place",
                        accepted().by("Sở Xây dựng", STEP_STARTED, NEXT_DAY, Map.of("step", "S02")),
                        "UNIT_UNKNOWN"),
                story(
                        "components as one number",
                        Stories.under(HEALTH).event(ACCEPTED, DAY, Map.of("components", 3)),
                        "DATA_INVALID"),
                story(
                        "an earlier dossier's requests as a text",
                        Stories.under(HEALTH)
                                .event(ACCEPTED, DAY, Map.of("resubmissionOf", "H05", "supplementsUsed", "một")),
                        "DATA_INVALID"));
    }

    private static Stories inLand(Map<String, Object> facts) {
        return Stories.under(LAND)
                .event(ACCEPTED, DAY)
                .completed("S01", "2026-03-02T10:00")
                .event(
                        STEP_COMPLETED,
                        NEXT_DAY,
                        facts.isEmpty() ? Map.of("step", "S02") : Map.of("step", "S02", "facts", facts));
    }

    private static Release choosing() {
        Procedure procedure = SampleProcedures.load(BIRTH_CHAIN);
        var fact = vn.quytrinh.model.decision.DecisionFactory.eINSTANCE.createFact();
        fact.setName("place");
        fact.setType(FactType.TEXT);
        fact.getChoices().addAll(List.of("XA", "PHUONG"));
        procedure.getFacts().add(fact);
        return Stories.release(procedure);
    }

    private static Procedure withoutARow(Procedure procedure) {
        procedure.getTables().get(0).getRows().remove(1);
        return procedure;
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                story("no fact and no outcome", inLand(Map.of()), "OUTCOME_MISSING"),
                story("a fact as a word", inLand(Map.of("taxOwed", "yes")), "FACT_INVALID"),
                story("a fact as a number", inLand(Map.of("taxOwed", 1)), "FACT_INVALID"),
                story(
                        "a fact no table reads here",
                        Stories.under(BIRTH_CHAIN).event(ACCEPTED, DAY, Map.of("facts", Map.of("wantsIdCard", "có"))),
                        "FACT_INVALID"),
                story(
                        "a word outside the choices",
                        Stories.under(choosing()).event(ACCEPTED, DAY, Map.of("facts", Map.of("place", "QUAN"))),
                        "FACT_INVALID"),
                story(
                        "a case the table forgot",
                        Stories.under(Stories.release(withoutARow(SampleProcedures.load(LAND))))
                                .event(ACCEPTED, DAY)
                                .completed("S01", "2026-03-02T10:00")
                                .event(
                                        STEP_COMPLETED,
                                        NEXT_DAY,
                                        Map.of("step", "S02", "facts", Map.of("taxOwed", false))),
                        "TABLE_NO_ROW"));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                story("accepted twice", accepted().event(ACCEPTED, NEXT_DAY), "LR-011"),
                story("submitted after acceptance", accepted().event(SUBMITTED, NEXT_DAY), "HR-011"),
                story(
                        "a result after the refusal",
                        accepted()
                                .event(REFUSED, NEXT_DAY, Map.of("reason", "a"))
                                .event(RESULT_ISSUED, THIRD_DAY),
                        "HR-020"),
                story("returned before there is a result", accepted().event(RESULT_RETURNED, NEXT_DAY), "HR-021"),
                story(
                        "one step completed twice",
                        accepted().completed("S02", NEXT_DAY).completed("S02", NEXT_DAY),
                        "HR-030"),
                story("handled before acceptance", Stories.under(HEALTH).event(RESULT_ISSUED, DAY), "HR-010"),
                story("resumed without a pause", accepted().event(RESUMED, NEXT_DAY), "HR-041"),
                story(
                        "an obligation met that nobody has",
                        accepted().event(FINANCIAL_OBLIGATION_MET, NEXT_DAY),
                        "LR-070"),
                story(
                        "alive after the end",
                        accepted().event(WITHDRAWN, NEXT_DAY).event(TRANSFERRED, THIRD_DAY),
                        "HR-012"),
                story(
                        "resting on what was corrected",
                        accepted()
                                .completed("S02", NEXT_DAY)
                                .completed("S03", NEXT_DAY)
                                .event(CORRECTED, THIRD_DAY, Map.of("eventId", "e2")),
                        "HR-030"),
                story(
                        "resting on a corrected acceptance",
                        accepted().completed("S02", NEXT_DAY).event(CORRECTED, THIRD_DAY, Map.of("eventId", "e1")),
                        "HR-010"));
    }

    private static Procedure empty(Procedure procedure) {
        procedure.getProcess().getSteps().clear();
        return procedure;
    }

    private static Procedure circular(Procedure procedure) {
        var units = procedure.getOrganisation().getUnits();
        units.get(0).setSuccessor(units.get(1));
        units.get(1).setSuccessor(units.get(0));
        return procedure;
    }

    private static Procedure misspelt(Procedure procedure) {
        procedure.getTables().get(0).getRows().get(0).getConditions().set(0, "tru(e");
        return procedure;
    }

    static Stream<Arguments> releases() {
        return Stream.of(
                published("no step", HEALTH, BadInputTest::empty, "PROCEDURE_INCOMPLETE"),
                published("successors in a circle", HEALTH, BadInputTest::circular, "ORGANISATION_CYCLE"),
                published("a cell that calls something", LAND, BadInputTest::misspelt, "TABLE_FORBIDDEN"),
                Arguments.of(
                        "an archive that is none",
                        (Supplier<Object>) () -> Release.load(new byte[] {1, 2, 3}),
                        "RELEASE_INVALID"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"envelopes", "contents", "facts", "contradictions", "releases"})
    void shouldBeRejectedByName(String name, Supplier<Object> act, String code) {
        Rejection rejection = rejection(act);

        assertThat(rejection.codes()).as(rejection.texts().toString()).containsExactly(code);
        assertThat(rejection.texts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotContain("org.drools", "org.kie", "java.", "Exception", "null"));
    }

    private record Rejection(List<String> codes, List<String> texts) {}

    private static Rejection rejection(Supplier<Object> act) {
        try {
            if (act.get() instanceof Denial denial) {
                return new Rejection(
                        Stories.rules(denial.reasons()),
                        denial.reasons().stream()
                                .map(reason -> reason.text())
                                .flatMap(BadInputTest::both)
                                .toList());
            }
            return new Rejection(List.of("ALLOWED"), List.of());
        } catch (HandlingException e) {
            return new Rejection(List.of(e.code()), List.of(e.vietnamese(), e.english()));
        } catch (WorktimeException e) {
            return new Rejection(List.of(e.code()), List.of(e.vietnamese(), e.english()));
        }
    }

    private static Stream<String> both(Text text) {
        return Stream.of(text.vi(), text.en());
    }

    @Test
    void shouldJudgeAnEventWhateverItsIdIs() {
        Answer denied = decide(List.of(event("?", ACCEPTED, DAY), event("??", ACCEPTED, NEXT_DAY)));
        Answer allowed = decide(List.of(event("?", ACCEPTED, DAY)));

        assertThat(denied).isInstanceOf(Denial.class);
        assertThat(allowed)
                .isInstanceOfSatisfying(
                        Decision.class,
                        decision -> assertThat(decision.status().code()).isEqualTo(4));
    }

    @Test
    void shouldRejudgeWhatRestsOnACorrectedEvent() {
        Decision decision = accepted()
                .completed("S02", NEXT_DAY)
                .completed("S03", NEXT_DAY)
                .event(CORRECTED, THIRD_DAY, Map.of("eventId", "e3"))
                .decision();

        assertThat(currentSteps(decision)).containsExactly("S03");
    }

    @Test
    void shouldNotLookAtEventsAfterTheInstant() {
        Decision decision = accepted().event(WITHDRAWN, NEXT_DAY).decision(DAY);

        assertThat(decision.status().code()).isEqualTo(4);
    }

    @Test
    void shouldDecideOnAProcessThatReturnsWithoutLimit() {
        Procedure procedure = SampleProcedures.load(HEALTH);
        Step review = step(procedure, "S05");
        Transition back = ProcessFactory.eINSTANCE.createTransition();
        back.setId("S05>S04");
        back.setTo(step(procedure, "S04"));
        review.getTransitions().add(back);
        Stories story = Stories.under(Stories.release(procedure))
                .event(ACCEPTED, DAY)
                .completed("S02", NEXT_DAY)
                .completed("S03", NEXT_DAY);
        for (int round = 0; round < 100; round++) {
            story.completed("S04", NEXT_DAY)
                    .event(STEP_COMPLETED, NEXT_DAY, Map.of("step", "S05", "outcome", "S05>S04"));
        }

        assertThat(currentSteps(story.decision())).containsExactly("S04");
    }

    private static Step step(Procedure procedure, String id) {
        return procedure.getProcess().getSteps().stream()
                .filter(step -> Objects.equals(step.getId(), id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldDecideOnTheLongestHistory() {
        List<DossierEvent> events = new ArrayList<>(List.of(event("a", ACCEPTED, DAY)));
        while (events.size() < 2000) {
            events.add(event("e" + events.size(), TRANSFERRED, NEXT_DAY));
        }

        assertThat(decide(events)).isInstanceOf(Decision.class);
    }

    @Test
    void shouldNameTheParameterThatIsNull() {
        assertThatThrownBy(() -> new DossierEvent("a", nothing(), at(DAY), null, null, Map.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("type");
        assertThatThrownBy(() -> new DossierEvent("a", ACCEPTED, nothing(), null, null, Map.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("occurredAt");
    }

    @SuppressWarnings("NullAway")
    private static <T> T nothing() {
        return null;
    }
}
