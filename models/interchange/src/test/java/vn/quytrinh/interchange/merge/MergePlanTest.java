package vn.quytrinh.interchange.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.Suppression;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** An agency's decision is read again into a draft with decision tables and suppressions. */
class MergePlanTest {

    private final ProcedureJson json = new ProcedureJson();
    private Procedure draft;
    private Procedure again;

    @BeforeEach
    void aDraftPeopleWorkedOn() {
        draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        Suppression suppression = QualityFactory.eINSTANCE.createSuppression();
        suppression.setId("suppression-1");
        suppression.setRule("ISO-10");
        draft.getSuppressions().add(suppression);
        again = EcoreUtil.copy(SampleProcedures.load("y-te-mien-nhiem-gdv"));
    }

    @Test
    void shouldChangeNothingWhenTheSourceSaysTheSame() {
        assertThat(MergePlan.of(draft, again).changes()).isEmpty();
    }

    @Test
    void shouldListWhatDiffersAndKeepWhatOnlyTheDraftHas() {
        // given
        step(again, "S04").getDuration().setValue(new BigDecimal("6"));
        step(again, "S06").setName("Ký duyệt kết quả");
        again.getTables().clear();
        again.getFacts().clear();
        String before = json.write(draft).toString();

        // when
        MergePlan plan = MergePlan.of(draft, again);
        Procedure merged = plan.apply(change -> true);

        // then
        assertThat(plan.changes())
                .extracting(each -> each.kind() + " " + each.element() + " " + each.field() + ": " + each.before()
                        + " → " + each.after())
                .containsExactly(
                        "CHANGED S04 duration: 7 WORKING_DAY → 6 WORKING_DAY",
                        "CHANGED S06 name: Ký duyệt → Ký duyệt kết quả");
        assertThat(merged.getTables()).hasSameSizeAs(draft.getTables()).isNotEmpty();
        assertThat(merged.getSuppressions()).extracting(Suppression::getRule).containsExactly("ISO-10");
        assertThat(step(merged, "S01").getRouting()).isSameAs(merged.getTables().get(0));
        assertThat(step(merged, "S04").getDuration().getValue()).isEqualByComparingTo("6");
        assertThat(json.write(draft).toString()).as("the former draft").isEqualTo(before);
    }

    @Test
    void shouldMakeOnlyTheChangesSomebodyAccepts() {
        step(again, "S04").getDuration().setValue(new BigDecimal("6"));
        step(again, "S06").setName("Ký duyệt kết quả");

        Procedure merged =
                MergePlan.of(draft, again).apply(change -> change.field().equals("name"));

        assertThat(step(merged, "S06").getName()).isEqualTo("Ký duyệt kết quả");
        assertThat(step(merged, "S04").getDuration().getValue()).isEqualByComparingTo("7");
    }

    @Test
    void shouldPutANewStepBetweenItsNeighboursAndKeepWhatTheSourceLacks() {
        // given
        Step added = EcoreUtil.copy(step(again, "S05"));
        added.setId("S99");
        added.setName("Lấy ý kiến Sở Tư pháp về hồ sơ");
        added.setSourceStepNo("B4a");
        added.getTransitions().clear();
        again.getProcess().getSteps().add(4, added);
        again.getProcess().getSteps().remove(step(again, "S07"));

        // when
        MergePlan plan = MergePlan.of(draft, again);
        Procedure merged = plan.apply(change -> true);

        // then
        assertThat(plan.changes())
                .extracting(each -> each.kind() + " " + each.element() + " " + each.before() + each.after())
                .contains("ADDED S04 Lấy ý kiến Sở Tư pháp về hồ sơ", "KEPT S07 Đóng dấu, phát hành");
        List<Step> steps = merged.getProcess().getSteps();
        assertThat(steps)
                .extracting(Step::getId)
                .containsExactly("S01", "S02", "S03", "S04", "S09", "S05", "S06", "S07", "S08");
        assertThat(step(merged, "S04").getTransitions())
                .extracting(each -> each.getTo().getId())
                .containsExactly("S09");
        assertThat(step(merged, "S09").getTransitions())
                .extracting(each -> each.getTo().getId())
                .containsExactly("S05");
        assertThat(new ProcedureJson().read(json.write(merged)).getProcess().getSteps())
                .hasSize(9);
    }

    private static Step step(Procedure procedure, String id) {
        return procedure.getProcess().getSteps().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }
}
