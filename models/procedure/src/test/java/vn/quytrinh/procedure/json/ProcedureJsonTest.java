package vn.quytrinh.procedure.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.document.DocumentStatus;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.SupplementMode;
import vn.quytrinh.model.process.TimeoutEffect;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ProcedureJsonTest {

    private final ProcedureJson json = new ProcedureJson();

    static List<String> keys() {
        return SampleProcedures.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void shouldWriteBackWhatItRead(String key) {
        // given
        byte[] file = JsonTrees.sample(key);

        // when
        ObjectNode written = json.write(json.read(file));

        // then
        assertThat(JsonTrees.meaning(written)).isEqualTo(JsonTrees.meaning(JsonTrees.tree(file)));
    }

    @Test
    void shouldKeepUnknownFieldsOnEveryLevel() {
        // given
        JsonNode document = NastyDocument.tree();

        // when
        Procedure procedure = json.read(document);

        // then
        assertThat(JsonTrees.meaning(json.write(procedure))).isEqualTo(JsonTrees.meaning(document));
        assertThat(procedure.getExtras()).extracting("key").contains("scope", "checks", "zebra", "sections");
        assertThat(procedure.getProcess().getSteps().get(0).getDuration().getExtras())
                .singleElement()
                .satisfies(extra -> assertThat(extra.getJson()).isEqualTo("{\"deep\":[1,{\"er\":null}]}"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldGiveEveryElementItsOwnId(JsonNode document) {
        // when
        Procedure procedure = json.read(document);

        // then
        List<String> ids = new ArrayList<>(List.of(procedure.getId()));
        procedure.eAllContents().forEachRemaining(element -> ids.add(idOf(element)));
        assertThat(ids).doesNotContainNull().doesNotHaveDuplicates().allMatch(id -> id.matches("[^\\s:#]+(#\\d+)?"));
    }

    static Stream<JsonNode> documents() {
        return Stream.concat(
                keys().stream().map(key -> JsonTrees.tree(JsonTrees.sample(key))), Stream.of(NastyDocument.tree()));
    }

    @Test
    void shouldNameTransitionsBySourceAndTarget() {
        // given
        ObjectNode document = TestdataDocument.twoSteps();
        TestdataDocument.step(document, 0)
                .withArray("next")
                .addObject()
                .put("to", "S02")
                .put("when", "khác");

        // when
        Step first = json.read(document).getProcess().getSteps().get(0);

        // then
        assertThat(first.getTransitions())
                .extracting(Transition::getId)
                .containsExactly("S01>S02", "S01>SUPPLEMENT", "S01>S02#2");
        assertThat(first.getTransitions())
                .extracting(Transition::getTarget)
                .containsExactly(TransitionTarget.STEP, TransitionTarget.SUPPLEMENT, TransitionTarget.STEP);
        assertThat(first.getTransitions().get(2).getTo().getId()).isEqualTo("S02");
    }

    @Test
    void shouldMakeOneUnitAndOnePositionOfEachText() {
        // when
        Procedure procedure = json.read(JsonTrees.sample("y-te-mien-nhiem-gdv"));

        // then
        assertThat(procedure.getOrganisation().getUnits())
                .extracting(OrgUnit::getId)
                .containsExactly("U01", "U02", "U03");
        assertThat(procedure.getOrganisation().getUnits())
                .extracting(OrgUnit::getName)
                .containsExactly("TTPVHCC tỉnh", "TTPVHCC / Sở Y tế", "Sở Y tế");
        assertThat(procedure.getProcess().getSteps().get(4).getRole())
                .isSameAs(procedure.getProcess().getSteps().get(2).getRole());
    }

    @Test
    void shouldReadABlankRoleAsNone() {
        // given
        ObjectNode document = TestdataDocument.twoSteps();
        TestdataDocument.step(document, 0).put("role", " ").put("unit", "");

        // when
        Procedure procedure = json.read(document);

        // then
        Step first = procedure.getProcess().getSteps().get(0);
        assertThat(first.getRole()).isNull();
        assertThat(first.getUnit()).isNull();
        assertThat(JsonTrees.meaning(json.write(procedure))).isEqualTo(JsonTrees.meaning(document));
    }

    @Test
    void shouldLetARoleGivenLaterReplaceTheBlankOne() {
        // given
        ObjectNode document = TestdataDocument.twoSteps();
        TestdataDocument.step(document, 0).put("role", "");
        Procedure procedure = json.read(document);

        // when
        List<Step> steps = procedure.getProcess().getSteps();
        steps.get(0).setRole(steps.get(1).getRole());

        // then
        assertThat(json.write(procedure).at("/steps/0/role").stringValue()).isEqualTo("Cán bộ");
    }

    @Test
    void shouldReadAndWriteAFeeWithItsExemptionsAndCap() {
        // given
        var document = (ObjectNode) JsonTrees.tree(JsonTrees.sample("ho-tich-khai-sinh"));
        JsonNode fees = JsonTrees.tree("""
                [{"kind": "PHI", "name": "Phí chứng thực", "currency": "VND", "condition": "nhiều trang", "expression": "pages > 1",
                  "formula": "2000 * pages", "legalBasis": "TT 226/2016/TT-BTC Đ4", "verified": false,
                  "effectiveFrom": "2017-01-01", "effectiveTo": "2027-12-31",
                  "exemptions": [{"condition": "hộ nghèo", "expression": "poor", "legalBasis": "x", "verified": true, "of": 1}],
                  "cap": {"amount": 200000, "formula": "200000 * copies", "text": "tối đa", "legalBasis": "y", "verified": false,
                    "note": "z", "more": {}}},
                 {"kind": "PHI", "amount": 1, "exemptions": ["người cao tuổi"], "cap": 5, "verified": "chưa"},
                 {"kind": "PHI", "exemptions": []}]""");
        document.set("fees", fees);

        // when
        Procedure procedure = json.read(document);

        // then
        Fee fee = procedure.getFees().get(0);
        assertThat(fee.getFormula()).isEqualTo("2000 * pages");
        assertThat(fee.getEffectiveFrom()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(fee.getExemptions()).extracting("expression").containsExactly("poor");
        assertThat(fee.getCap().getAmount()).isEqualByComparingTo("200000");
        assertThat(JsonTrees.meaning(json.write(procedure).path("fees"))).isEqualTo(JsonTrees.meaning(fees));
    }

    @Test
    void shouldReadTheDocumentControl() {
        // when
        Procedure procedure = json.read(JsonTrees.sample("y-te-mien-nhiem-gdv"));

        // then
        assertThat(procedure.getDocument().getCode()).isEqualTo("QT.GĐ.02");
        assertThat(procedure.getDocument().getRevision()).isEqualTo(1);
        assertThat(procedure.getDocument().getStatus()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(procedure.getDocument().getSections()).extracting("no").containsExactly("2.1", "2.6", "2.7", "2.8");
        assertThat(procedure.getDocument().getRetention().getYears()).isEqualTo(5);
        assertThat(procedure.getKnownDefects()).hasSize(3);
    }

    @Test
    void shouldReadClockAppointmentsAndAlternatives() {
        // when
        Procedure land = json.read(JsonTrees.sample("dat-dai-cap-doi-gcn-10-ngay"));
        Procedure linked = json.read(JsonTrees.sample("lien-thong-khai-sinh"));

        // then
        var clock = land.getProcess().getClock();
        assertThat(clock.getSupplementMode()).isEqualTo(SupplementMode.RESTART);
        assertThat(clock.getAppointments()).extracting("endsAt.id").containsExactly("S02", "S05");
        assertThat(clock.getApologyBefore().getUnit()).isEqualTo(LegalUnit.CALENDAR_DAY);
        assertThat(linked.getEffectiveFrom()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(linked.getLegalTimeLimit().getAlternatives())
                .singleElement()
                .satisfies(limit -> assertThat(limit.getValue()).isEqualByComparingTo(BigDecimal.valueOf(5)));
        assertThat(linked.getProcess().getSteps().get(6).getJoin()).isEqualTo(JoinKind.EACH);
        assertThat(linked.getProcess()
                        .getClock()
                        .getApplicantMayCompleteWithin()
                        .getEffect())
                .isEqualTo(TimeoutEffect.STOP);
    }

    @Test
    void shouldLeadATimeoutToTheStepItNames() {
        // when
        Procedure birth = json.read(JsonTrees.sample("ho-tich-khai-sinh"));

        // then
        var timeout = birth.getProcess().getSteps().get(2).getTimeout();
        assertThat(timeout.getTo().getId()).isEqualTo("S04");
        assertThat(timeout.getEffect()).isEqualTo(TimeoutEffect.CONTINUE);
        assertThat(timeout.getLimit().getValue()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void shouldWriteTheStepATimeoutWasChangedTo() {
        // given
        Procedure birth = json.read(JsonTrees.sample("ho-tich-khai-sinh"));
        List<Step> steps = birth.getProcess().getSteps();

        // when
        steps.get(2).getTimeout().setTo(steps.get(4));

        // then
        assertThat(json.write(birth).at("/steps/2/timeout/onTimeout").stringValue())
                .isEqualTo("S05");
    }

    @Test
    void shouldReadFactsTablesAndCompoundLimits() {
        // given
        ObjectNode document = TestdataDocument.withTable();

        // when
        Procedure procedure = json.read(document);

        // then
        Step first = procedure.getProcess().getSteps().get(0);
        assertThat(first.getRouting()).isSameAs(procedure.getTables().get(0));
        assertThat(first.getRouting().getInputs().get(0).getFact())
                .isSameAs(procedure.getFacts().get(0));
        assertThat(first.getRouting().getRows().get(0).getConclusions()).containsExactly("\"S01>S02\"");
        assertThat(first.getSubstitute().getName()).isEqualTo("Người thay");
        assertThat(first.getLoopLimit()).isEqualTo(2);
        assertThat(procedure.getLegalTimeLimit().getParts())
                .extracting("unit")
                .containsExactly(LegalUnit.CALENDAR_DAY, LegalUnit.WORKING_DAY);
        assertThat(JsonTrees.meaning(json.write(procedure))).isEqualTo(JsonTrees.meaning(document));
    }

    @Test
    void shouldReadAndWriteTheTerritory() {
        // given
        ObjectNode document = TestdataDocument.twoSteps();
        document.put("territory", "VN.H05.12");

        // when
        Procedure procedure = json.read(document);

        // then
        assertThat(procedure.getTerritory()).isEqualTo("VN.H05.12");
        assertThat(procedure.getExtras()).isEmpty();
        assertThat(JsonTrees.meaning(json.write(procedure))).isEqualTo(JsonTrees.meaning(document));
    }

    private static String idOf(EObject element) {
        return (String) element.eGet(element.eClass().getEIDAttribute());
    }
}
