package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;
import static vn.quytrinh.handling.event.EventType.STEP_STARTED;
import static vn.quytrinh.handling.event.EventType.TRANSFERRED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.organisation.Succession;
import vn.quytrinh.handling.organisation.SuccessionRegister;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Units renamed, merged or dissolved while a dossier is on its way: the reform of 1/7/2025 abolished the districts. */
class SuccessionTest {

    private static final String DISTRICT = "Phòng Y tế huyện Yên Dũng";
    private static final String WARD = "Phòng Văn hóa - Xã hội phường Yên Dũng";
    private static final String REFORM = "2025-07-01";

    private static Procedure procedure() {
        Procedure procedure = SampleProcedures.load(HEALTH);
        unit(procedure, "Sở Y tế").setName(DISTRICT);
        return procedure;
    }

    private static OrgUnit unit(Procedure procedure, String name) {
        return procedure.getOrganisation().getUnits().stream()
                .filter(unit -> unit.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static OrgUnit newUnit(Procedure procedure, String name) {
        OrgUnit unit = OrganisationFactory.eINSTANCE.createOrgUnit();
        unit.setId("unit-" + procedure.getOrganisation().getUnits().size());
        unit.setName(name);
        procedure.getOrganisation().getUnits().add(unit);
        return unit;
    }

    /** A dossier at the district's S03 when June ends. */
    private static Stories inJune() {
        return Stories.under(Stories.release(procedure()))
                .by("TTPVHCC", ACCEPTED, "2025-06-26T09:00")
                .by("TTPVHCC", STEP_COMPLETED, "2025-06-26T10:00", Map.of("step", "S02"));
    }

    private static Routing.Place current(Decision decision) {
        return decision.routing().current().get(0);
    }

    @Test
    void shouldShowTheSuccessorFromTheDayOn() {
        Stories dossier = inJune().succession(DISTRICT, WARD, REFORM);

        Decision before = dossier.decision("2025-06-30T16:00");
        assertThat(current(before))
                .extracting(Routing.Place::unit, Routing.Place::formerUnit)
                .containsExactly(DISTRICT, null);
        assertThat(findings(before)).doesNotContain("UNIT_SUCCEEDED");

        Decision after = dossier.decision("2025-07-01T08:00");
        assertThat(current(after))
                .extracting(Routing.Place::unit, Routing.Place::formerUnit)
                .containsExactly(WARD, DISTRICT);
        assertThat(after.routing().next().get(0).to().get(0).unit()).isEqualTo(WARD);
        assertThat(after.findings())
                .filteredOn(finding -> finding.type().equals("UNIT_SUCCEEDED"))
                .extracting(Finding::element, Finding::unit, Finding::rule)
                .containsExactly(tuple("S03", WARD, "HR-085"));
        assertThat(after.trace())
                .filteredOn(entry -> entry.rule().equals("HR-085"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts().get(0)).contains("NQ 1/NQ-HĐND"));
    }

    @Test
    void shouldTakeTheSuccessorsWork() {
        Decision decision = inJune().succession(DISTRICT, WARD, REFORM)
                .by(WARD, STEP_COMPLETED, "2025-07-02T09:00", Map.of("step", "S03"))
                .decision();

        assertThat(Stories.currentSteps(decision)).containsExactly("S04");
        assertThat(findings(decision)).doesNotContain("ACTOR_NOT_RESPONSIBLE", "UNIT_DISSOLVED");
    }

    @Test
    void shouldNotKnowTheSuccessorBeforeTheDay() {
        Stories early = inJune().succession(DISTRICT, WARD, REFORM)
                .by(WARD, STEP_COMPLETED, "2025-06-30T09:00", Map.of("step", "S03"));

        assertThatThrownBy(() -> early.decision("2025-07-03T09:00"))
                .isInstanceOfSatisfying(HandlingException.class, e -> {
                    assertThat(e.code()).isEqualTo("UNIT_UNKNOWN");
                    assertThat(e.english()).contains(WARD, REFORM, DISTRICT);
                });
    }

    @Test
    void shouldFindWhatADissolvedUnitDid() {
        Stories dossier = inJune().succession(DISTRICT, WARD, REFORM);
        dossier.by(DISTRICT, STEP_STARTED, "2025-06-30T09:00", Map.of("step", "S03"));
        assertThat(findings(dossier.decision("2025-07-03T09:00"))).doesNotContain("UNIT_DISSOLVED");

        dossier.by(DISTRICT, STEP_COMPLETED, "2025-07-02T09:00", Map.of("step", "S03"));
        assertThat(dossier.decision().findings())
                .filteredOn(finding -> finding.type().equals("UNIT_DISSOLVED"))
                .extracting(Finding::unit, Finding::rule)
                .containsExactly(tuple(DISTRICT, "HR-087"));
    }

    @Test
    void shouldFindAStepThatNobodyHas() {
        Decision decision = inJune().succession(DISTRICT, null, REFORM).decision("2025-07-01T08:00");

        assertThat(current(decision))
                .extracting(Routing.Place::unit, Routing.Place::formerUnit)
                .containsExactly(null, DISTRICT);
        assertThat(findings(decision)).contains("UNIT_WITHOUT_SUCCESSOR").doesNotContain("UNIT_SUCCEEDED");
    }

    @Test
    void shouldFollowAChainAndANameTakenUpAgain() {
        Stories dossier = inJune().succession(DISTRICT, "Phòng A", REFORM)
                .succession("Phòng A", "Phòng B", "2025-08-01")
                .succession("Phòng B", DISTRICT, "2025-09-01");

        assertThat(current(dossier.decision("2025-07-15T09:00")).unit()).isEqualTo("Phòng A");
        assertThat(current(dossier.decision("2025-08-15T09:00")).unit()).isEqualTo("Phòng B");
        Decision again = dossier.decision("2025-09-15T09:00");
        assertThat(current(again).unit()).isEqualTo(DISTRICT);
        assertThat(current(again).formerUnit()).isNull();
    }

    @Test
    void shouldReplaceOneOfTheUnitsThatANameLists() {
        Decision decision = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .succession("Sở Y tế", "Sở Y tế và Dân số", "2026-03-01")
                .decision();

        assertThat(current(decision))
                .extracting(Routing.Place::unit, Routing.Place::formerUnit)
                .containsExactly("TTPVHCC / Sở Y tế và Dân số", "TTPVHCC / Sở Y tế");
    }

    @Test
    void shouldTakeTheSuccessorsActAsAcknowledgement() {
        Stories dossier = inJune().succession(DISTRICT, WARD, REFORM)
                .by("TTPVHCC", TRANSFERRED, "2025-06-30T16:00", Map.of("to", DISTRICT))
                .by(WARD, STEP_STARTED, "2025-07-01T08:00", Map.of("step", "S03"));

        assertThat(findings(dossier.decision("2025-07-02T09:00")))
                .doesNotContain("ACKNOWLEDGEMENT_LATE", "ACKNOWLEDGED_BY_ANOTHER");
    }

    @Test
    void shouldFollowWhatTheReleaseItselfKnew() {
        Procedure procedure = procedure();
        OrgUnit district = unit(procedure, DISTRICT);
        district.setValidTo(LocalDate.of(2025, 6, 30));
        district.setSuccessor(newUnit(procedure, WARD));
        Stories dossier = Stories.under(Stories.release(procedure))
                .event(ACCEPTED, "2025-06-26T09:00")
                .completed("S02", "2025-06-26T10:00");

        assertThat(current(dossier.decision("2025-06-30T16:00")).unit()).isEqualTo(DISTRICT);
        assertThat(current(dossier.decision("2025-07-01T08:00")).unit()).isEqualTo(WARD);
        dossier.succession(DISTRICT, "Phòng khác", REFORM);
        assertThat(current(dossier.decision("2025-07-01T08:00")).unit())
                .as("the register knows better")
                .isEqualTo("Phòng khác");
    }

    @Test
    void shouldRefuseToPublishACircle() {
        Procedure procedure = procedure();
        OrgUnit district = unit(procedure, DISTRICT);
        OrgUnit ward = newUnit(procedure, WARD);
        district.setSuccessor(ward);
        ward.setSuccessor(district);

        assertThatThrownBy(() -> Stories.release(procedure)).isInstanceOfSatisfying(HandlingException.class, e -> {
            assertThat(e.code()).isEqualTo("ORGANISATION_CYCLE");
            assertThat(e.vietnamese()).contains(DISTRICT + " → " + WARD + " → " + DISTRICT);
        });
    }

    @Test
    void shouldRefuseARegisterThatContradictsItself() {
        assertThat(code(succession("A", "B", REFORM), succession("B", "C", REFORM), succession("c", "a", REFORM)))
                .isEqualTo("ORGANISATION_CYCLE");
        assertThat(code(succession("A", "B", REFORM), succession("a", "C", REFORM)))
                .isEqualTo("SUCCESSION_INVALID");
        assertThatThrownBy(() -> succession("Sở  A", "sở a", REFORM))
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.code()).isEqualTo("SUCCESSION_INVALID"));
        assertThat(new SuccessionRegister(List.of(succession("A", "B", REFORM), succession("B", "A", "2026-01-01")))
                        .successions())
                .hasSize(2);
    }

    private static Succession succession(String unit, @Nullable String successor, String from) {
        return new Succession(unit, successor, LocalDate.parse(from), "NQ 1");
    }

    private static String code(Succession... successions) {
        try {
            return new SuccessionRegister(List.of(successions)).toString();
        } catch (HandlingException e) {
            return e.code();
        }
    }

    @Test
    void shouldSealTheSuccessionsThatConcernTheDossier() {
        String without = inJune().decision("2025-07-01T08:00").receipt();

        assertThat(inJune().succession("Sở khác", "Sở nọ", REFORM)
                        .decision("2025-07-01T08:00")
                        .receipt())
                .isEqualTo(without);
        assertThat(inJune().succession(DISTRICT, WARD, "2025-07-02")
                        .decision("2025-07-01T08:00")
                        .receipt())
                .as("not yet")
                .isEqualTo(without);
        assertThat(inJune().succession(DISTRICT, WARD, REFORM)
                        .decision("2025-07-01T08:00")
                        .receipt())
                .isNotEqualTo(without);
    }
}
