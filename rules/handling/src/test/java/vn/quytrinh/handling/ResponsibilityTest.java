package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.LAND;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.RECEPTION_REFUSED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;
import static vn.quytrinh.handling.event.EventType.STEP_STARTED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_REQUESTED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.event.Actor;
import vn.quytrinh.handling.event.Employment;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Who may do the work: four eyes (ISO-12), contract staff (LR-091, LR-092), substitutes and the unit of a step. */
class ResponsibilityTest {

    private static Stories done(Stories story, String step, @Nullable String person, String local) {
        return story.act(new Actor(null, null, person), STEP_COMPLETED, local, Map.of("step", step));
    }

    /** Up to the appraisal in S04, drafted by the given person. */
    private static Stories drafted(@Nullable String person) {
        Stories story = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .completed("S02", "2026-03-02T10:00")
                .completed("S03", "2026-03-02T11:00");
        return done(story, "S04", person, "2026-03-03T10:00");
    }

    @Test
    void shouldFindTheDrafterCheckingAndDenyHimToApprove() {
        assertThat(findings(
                        done(drafted("cb-1"), "S05", "cb-1", "2026-03-04T10:00").decision()))
                .contains("FOUR_EYES");
        assertThat(rules(approvedByDrafter("Công chức xử lý hồ sơ", "Lãnh đạo Sở")
                        .denial()
                        .reasons()))
                .containsExactly("ISO-12");
    }

    static Stream<Arguments> rolesOnRecord() {
        return Stream.of(
                Arguments.of(null, null),
                Arguments.of("Văn thư", "văn  thư"),
                Arguments.of(null, "Lãnh đạo Sở"),
                Arguments.of("Công chức xử lý hồ sơ", null));
    }

    @ParameterizedTest
    @MethodSource("rolesOnRecord")
    void shouldOnlyFindOnePersonWhoMayHaveRecordedForOthers(@Nullable String drafting, @Nullable String approving) {
        assertThat(findings(approvedByDrafter(drafting, approving).decision())).contains("FOUR_EYES");
    }

    private static Stories approvedByDrafter(@Nullable String drafting, @Nullable String approving) {
        Stories story = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .completed("S02", "2026-03-02T10:00")
                .completed("S03", "2026-03-02T11:00")
                .act(new Actor(null, drafting, "cb-1"), STEP_COMPLETED, "2026-03-03T10:00", Map.of("step", "S04"));
        return done(story, "S05", "cb-2", "2026-03-04T10:00")
                .act(new Actor(null, approving, " cb-1 "), STEP_COMPLETED, "2026-03-05T10:00", Map.of("step", "S06"));
    }

    @Test
    void shouldLetAnotherPersonApprove() {
        Stories checked = done(drafted("cb-1"), "S05", "cb-2", "2026-03-04T10:00");
        Decision approved = done(checked, "S06", "cb-2", "2026-03-05T10:00").decision();

        assertThat(Stories.currentSteps(approved)).containsExactly("S07");
        assertThat(findings(approved)).doesNotContain("FOUR_EYES", "FOUR_EYES_UNKNOWN");
    }

    static Stream<Arguments> persons() {
        return Stream.of(
                Arguments.of("cb-1", null, true),
                Arguments.of(null, "cb-2", true),
                Arguments.of(null, null, false),
                Arguments.of("cb-1", "cb-2", false));
    }

    @ParameterizedTest
    @MethodSource("persons")
    void shouldSayThatFourEyesCannotBeJudgedWhereOnlyOneIsTold(
            @Nullable String drafter, @Nullable String checker, boolean unknown) {
        List<String> found = findings(
                done(drafted(drafter), "S05", checker, "2026-03-04T10:00").decision());

        assertThat(found.contains("FOUR_EYES_UNKNOWN")).isEqualTo(unknown);
    }

    @Test
    void shouldOnlyFindWhatTheProcedureGivesToOneRole() {
        Decision approved = done(
                        Stories.under(LAND)
                                .event(ACCEPTED, "2026-03-02T09:00")
                                .completed("S01", "2026-03-02T10:00")
                                .act(
                                        new Actor(null, null, "cb-1"),
                                        STEP_COMPLETED,
                                        "2026-03-03T10:00",
                                        Map.of("step", "S02", "outcome", "S02>S04")),
                        "S04",
                        "cb-1",
                        "2026-03-05T10:00")
                .decision();

        assertThat(approved.findings())
                .filteredOn(finding -> finding.type().equals("FOUR_EYES"))
                .extracting(Finding::element, Finding::rule)
                .containsExactly(tuple("S04", "ISO-12"));
    }

    private static Stories contract(EventType type, Employment employment, String accepted, String local) {
        Stories story = Stories.under(HEALTH);
        if (type != RECEPTION_REFUSED && type != ACCEPTED) {
            story.event(ACCEPTED, accepted);
        }
        Map<String, Object> data = Map.of(
                "reason",
                "lý do",
                "basis",
                "Đ19",
                "form",
                "Mẫu 02",
                "signer",
                "p9",
                "items",
                List.of(2),
                "step",
                "S02");
        return story.act(new Actor(null, null, "hd-1", employment), type, local, data);
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"RECEPTION_REFUSED", "PAUSED", "STOPPED", "REFUSED", "RESULT_ISSUED"})
    void shouldNotLetContractStaffDecide(EventType type) {
        for (Employment employment : List.of(Employment.CONTRACT, Employment.SERVICE_PROVIDER)) {
            assertThat(rules(contract(type, employment, "2026-03-02T09:00", "2026-03-03T09:00")
                            .denial()
                            .reasons()))
                    .containsExactly("LR-092");
        }
        assertThat(contract(type, Employment.CIVIL_SERVANT, "2026-03-02T09:00", "2026-03-03T09:00")
                        .answer())
                .isInstanceOf(Decision.class);
        assertThat(contract(type, Employment.CONTRACT, "2025-05-05T09:00", "2025-05-06T09:00")
                        .answer())
                .as("before NĐ 118/2025/NĐ-CP")
                .isInstanceOf(Decision.class);
    }

    @Test
    void shouldNotLetContractStaffApprove() {
        Stories checked = done(drafted("cb-1"), "S05", "cb-2", "2026-03-04T10:00");

        assertThat(rules(checked.act(
                                new Actor(null, null, "hd-1", Employment.CONTRACT),
                                STEP_COMPLETED,
                                "2026-03-05T10:00",
                                Map.of("step", "S06"))
                        .denial()
                        .reasons()))
                .containsExactly("LR-092");
    }

    static Stream<Arguments> contractWork() {
        return Stream.of(
                Arguments.of(ACCEPTED, Employment.SERVICE_PROVIDER, true),
                Arguments.of(SUPPLEMENT_REQUESTED, Employment.CONTRACT, true),
                Arguments.of(SUPPLEMENT_REQUESTED, Employment.PUBLIC_EMPLOYEE, false),
                Arguments.of(STEP_STARTED, Employment.CONTRACT, false));
    }

    @ParameterizedTest
    @MethodSource("contractWork")
    void shouldFindContractStaffBeyondSupport(EventType type, Employment employment, boolean found) {
        assertThat(findings(contract(type, employment, "2026-03-02T09:00", "2026-03-03T09:00")
                                .decision())
                        .contains("CONTRACT_STAFF"))
                .isEqualTo(found);
    }

    @Test
    void shouldFindContractStaffOnAWorkingStep() {
        Stories story = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .completed("S02", "2026-03-02T10:00")
                .completed("S03", "2026-03-02T11:00")
                .act(
                        new Actor("Sở Y tế", null, "hd-1", Employment.CONTRACT),
                        STEP_STARTED,
                        "2026-03-03T09:00",
                        Map.of("step", "S04"));

        assertThat(story.decision().findings())
                .filteredOn(finding -> finding.type().equals("CONTRACT_STAFF"))
                .extracting(Finding::unit, Finding::rule)
                .containsExactly(tuple("Sở Y tế", "LR-092"));
    }

    @Test
    void shouldDenyContractLabourWhereItIsForbidden() {
        Procedure procedure = SampleProcedures.load(HEALTH);
        procedure.setTerritory("VN.H26");
        Release strict = Stories.release(procedure);

        assertThat(rules(accepted(strict, Employment.CONTRACT).denial().reasons()))
                .containsExactly("LR-091");
        assertThat(accepted(strict, Employment.CIVIL_SERVANT).answer()).isInstanceOf(Decision.class);
        assertThat(accepted(strict, Employment.SERVICE_PROVIDER).answer()).isInstanceOf(Decision.class);
        assertThat(accepted(Stories.release(HEALTH), Employment.CONTRACT).answer())
                .isInstanceOf(Decision.class);
    }

    private static Stories accepted(Release release, Employment employment) {
        return Stories.under(release)
                .act(new Actor(null, null, "hd-1", employment), ACCEPTED, "2024-03-04T09:00", Map.of());
    }

    private static Stories substituted(@Nullable String unit, @Nullable String role) {
        Procedure procedure = SampleProcedures.load(HEALTH);
        Position deputy = OrganisationFactory.eINSTANCE.createPosition();
        deputy.setId("pos-deputy");
        deputy.setName("Phó Trưởng phòng TCHC");
        procedure.getOrganisation().getPositions().add(deputy);
        procedure.getProcess().getSteps().stream()
                .filter(step -> step.getId().equals("S03"))
                .forEach(step -> step.setSubstitute(deputy));
        return Stories.under(Stories.release(procedure))
                .event(ACCEPTED, "2026-03-02T09:00")
                .completed("S02", "2026-03-02T10:00")
                .act(new Actor(unit, role, "cb-9"), STEP_COMPLETED, "2026-03-02T11:00", Map.of("step", "S03"));
    }

    static Stream<Arguments> actors() {
        return Stream.of(
                Arguments.of("Sở Y tế", "phó trưởng  phòng TCHC", List.of("SUBSTITUTE_ACTED")),
                Arguments.of("TTPVHCC tỉnh", "Phó Trưởng phòng TCHC", List.of("SUBSTITUTE_ACTED")),
                Arguments.of(null, "Phó Trưởng phòng TCHC", List.of("SUBSTITUTE_ACTED")),
                Arguments.of("Sở Y tế", "Lãnh đạo Phòng TCHC", List.of()),
                Arguments.of("Sở Y tế", null, List.of()),
                Arguments.of("TTPVHCC tỉnh", "Công chức TN&TKQ", List.of("ACTOR_NOT_RESPONSIBLE")),
                Arguments.of("TTPVHCC tỉnh", null, List.of("ACTOR_NOT_RESPONSIBLE")),
                Arguments.of(null, "Công chức TN&TKQ", List.of()));
    }

    @ParameterizedTest
    @MethodSource("actors")
    void shouldTellTheSubstituteFromAnybodyElse(@Nullable String unit, @Nullable String role, List<String> found) {
        Decision decision = substituted(unit, role).decision();

        assertThat(Stories.currentSteps(decision)).containsExactly("S04");
        assertThat(findings(decision))
                .filteredOn(type -> type.equals("SUBSTITUTE_ACTED") || type.equals("ACTOR_NOT_RESPONSIBLE"))
                .isEqualTo(found);
    }

    @Test
    void shouldShowTheSubstituteInTheRouting() {
        assertThat(Stories.under(substitutedRelease())
                        .event(ACCEPTED, "2026-03-02T09:00")
                        .completed("S02", "2026-03-02T10:00")
                        .decision()
                        .routing()
                        .current())
                .singleElement()
                .satisfies(place -> assertThat(place.substitute()).isEqualTo("Văn thư"));
    }

    private static Release substitutedRelease() {
        Procedure procedure = SampleProcedures.load(HEALTH);
        Position clerk = procedure.getOrganisation().getPositions().stream()
                .filter(position -> position.getName().equals("Văn thư"))
                .findFirst()
                .orElseThrow();
        procedure.getProcess().getSteps().forEach(step -> step.setSubstitute(clerk));
        return Stories.release(procedure);
    }
}
