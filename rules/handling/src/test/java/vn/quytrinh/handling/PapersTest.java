package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.BIRTH;
import static vn.quytrinh.handling.Stories.BIRTH_CHAIN;
import static vn.quytrinh.handling.Stories.CARE;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.INVESTMENT;
import static vn.quytrinh.handling.Stories.LAND;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_RECEIVED;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.decision.FactNeeded;
import vn.quytrinh.handling.decision.Papers;
import vn.quytrinh.handling.decision.Papers.Paper;
import vn.quytrinh.handling.decision.Papers.State;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.procedure.samples.SampleProcedures;

class PapersTest {

    private static final State REQUIRED = State.REQUIRED;
    private static final State DATABASE = State.REPLACED_BY_DATABASE;
    private static final State DEPENDS = State.DEPENDS;
    private static final State NOT = State.NOT_REQUIRED;

    private static Papers papers(String key, Map<String, Object> data) {
        return Stories.under(key)
                .event(ACCEPTED, "2026-09-07T09:00", data)
                .decision()
                .papers();
    }

    private static List<State> states(Papers papers) {
        var byNumber = new TreeMap<Integer, State>();
        Stream.concat(papers.required().stream(), papers.notRequired().stream())
                .forEach(paper -> byNumber.put(paper.no(), paper.state()));
        return List.copyOf(byNumber.values());
    }

    static Stream<Arguments> dossiers() {
        return Stream.of(
                Arguments.of(BIRTH, Map.of(), List.of(REQUIRED, DATABASE, DEPENDS, DEPENDS, DEPENDS, DATABASE)),
                Arguments.of(
                        BIRTH,
                        Map.of("birthCertificate", true, "abandonedChild", false, "applicantIsRelative", true),
                        List.of(REQUIRED, DATABASE, NOT, NOT, NOT, DATABASE)),
                Arguments.of(
                        BIRTH,
                        Map.of("birthCertificate", false, "abandonedChild", true, "applicantIsRelative", false),
                        List.of(REQUIRED, NOT, REQUIRED, REQUIRED, REQUIRED, DATABASE)),
                Arguments.of(
                        LAND,
                        Map.of("remeasured", true, "bothSpousesNamed", true),
                        List.of(REQUIRED, REQUIRED, REQUIRED, DATABASE)),
                Arguments.of(
                        LAND,
                        Map.of("remeasured", false, "bothSpousesNamed", false),
                        List.of(REQUIRED, REQUIRED, NOT, NOT)),
                Arguments.of(
                        INVESTMENT,
                        Map.of("landFromState", false, "technologyAppraised", true),
                        List.of(REQUIRED, DATABASE, REQUIRED, REQUIRED, REQUIRED, REQUIRED, DEPENDS)),
                Arguments.of(
                        CARE,
                        Map.of("isChild", true, "isDisabled", true, "hasHiv", false),
                        List.of(REQUIRED, DATABASE, REQUIRED, NOT)),
                Arguments.of(
                        BIRTH_CHAIN,
                        Map.of("parentsOwnHome", true, "wantsIdCard", true),
                        List.of(REQUIRED, DATABASE, NOT, REQUIRED)),
                Arguments.of(HEALTH, Map.of(), List.of(REQUIRED, REQUIRED)));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void shouldRequireByTheFacts(String key, Map<String, Object> facts, List<State> expected) {
        assertThat(states(papers(key, Map.of("facts", facts)))).isEqualTo(expected);
    }

    @Test
    void shouldNameTheFactsAPaperWaitsFor() {
        Paper consent = papers(BIRTH_CHAIN, Map.of()).required().get(2);

        assertThat(consent.state()).isEqualTo(DEPENDS);
        assertThat(consent.waitsFor())
                .extracting(FactNeeded::name, need -> need.label().vi())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "parentsOwnHome", "Cha, mẹ là chủ hộ đồng thời là chủ sở hữu chỗ ở"));
    }

    @Test
    void shouldLeaveAConditionInWordsToTheDesk() {
        // given
        var procedure = SampleProcedures.load(CARE);
        procedure.getComponents().get(1).setExpression(null);

        // when
        Papers papers = Stories.under(Stories.release(procedure))
                .event(ACCEPTED, "2026-09-07T09:00", Map.of("components", List.of(1)))
                .decision()
                .papers();

        // then
        assertThat(papers.required().get(1).state()).isEqualTo(DEPENDS);
        assertThat(papers.required().get(1).waitsFor()).isEmpty();
        assertThat(papers.missing()).isEmpty();
    }

    @Test
    void shouldMissWhatIsRequiredAndNotHandedIn() {
        assertThat(papers(LAND, Map.of("components", List.of(1))).missing()).containsExactly(2);
        assertThat(papers(LAND, Map.of("components", List.of(1), "facts", Map.of("remeasured", true)))
                        .missing())
                .containsExactly(2, 3);
        assertThat(papers(LAND, Map.of()).missing())
                .as("nobody has listed the papers")
                .isEmpty();
    }

    @Test
    void shouldNeedThePaperWhereTheDatabaseHasNothing() {
        Papers papers = papers(
                LAND,
                Map.of(
                        "components",
                        List.of(1, 2),
                        "facts",
                        Map.of("bothSpousesNamed", true, "remeasured", false),
                        "notInDatabase",
                        List.of(4)));

        assertThat(states(papers)).containsExactly(REQUIRED, REQUIRED, NOT, REQUIRED);
        assertThat(papers.missing()).containsExactly(4);
    }

    @Test
    void shouldKnowWhatASupplementBrought() {
        var story = Stories.under(HEALTH)
                .event(SUBMITTED, "2026-03-09T08:00", Map.of("components", List.of(1)))
                .event(ACCEPTED, "2026-03-09T09:00");
        assertThat(story.decision().papers().missing()).containsExactly(2);

        Papers complete = story.supplementRequested("2026-03-10T09:00")
                .event(SUPPLEMENT_RECEIVED, "2026-03-12T09:00", Map.of("components", List.of(2)))
                .decision()
                .papers();
        assertThat(complete.missing()).isEmpty();
    }

    @Test
    void shouldNameWhatTheListDoesNot() {
        Papers papers = papers(HEALTH, Map.of("components", List.of(1, 2, 9, "Sơ yếu lý lịch", 1.5)));

        assertThat(papers.unlisted())
                .extracting(Papers.Unlisted::paper, Papers.Unlisted::event, Papers.Unlisted::type)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("9", "e1", EventType.ACCEPTED),
                        org.assertj.core.groups.Tuple.tuple("Sơ yếu lý lịch", "e1", EventType.ACCEPTED),
                        org.assertj.core.groups.Tuple.tuple("1.5", "e1", EventType.ACCEPTED));
        assertThat(papers.missing()).isEmpty();
    }

    @Test
    void shouldLearnFromLaterFacts() {
        Papers papers = Stories.under(BIRTH_CHAIN)
                .event(ACCEPTED, "2026-09-07T09:00", Map.of("components", List.of(1)))
                .event(
                        STEP_COMPLETED,
                        "2026-09-07T15:00",
                        Map.of("step", "S02", "facts", Map.of("parentsOwnHome", false)))
                .decision()
                .papers();

        assertThat(papers.missing()).containsExactly(3);
    }
}
