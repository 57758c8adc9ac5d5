package vn.quytrinh.procedure.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.ProcessPackage.Literals;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.samples.SampleProcedures;

class ThreeWayMergeTest {

    private final Procedure base = SampleProcedures.load("y-te-mien-nhiem-gdv");
    private final Procedure mine = EcoreUtil.copy(base);
    private final Procedure theirs = EcoreUtil.copy(base);

    @Test
    void shouldTakeWhatEachHasChanged() {
        // given
        step(mine, "S04").setName("Thẩm định hồ sơ");
        step(theirs, "S04").getForms().add("Mẫu số 05");

        // when
        Merged merged = merge(Map.of());

        // then
        assertThat(merged.conflicts()).isEmpty();
        assertThat(step(merged.procedure(), "S04").getName()).isEqualTo("Thẩm định hồ sơ");
        assertThat(step(merged.procedure(), "S04").getForms()).contains("Mẫu số 05");
    }

    @Test
    void shouldAskAboutATimeAsAWhole() {
        // given: six days here, working hours there; six working hours would be what nobody meant
        step(mine, "S04").getDuration().setValue(new BigDecimal("6"));
        step(theirs, "S04").getDuration().setUnit(LegalUnit.WORKING_HOUR);

        // when
        Conflict conflict = onlyConflict();

        // then
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.ELEMENT);
        assertThat(conflict.feature()).isSameAs(Literals.STEP__DURATION);
        Step merged = step(merge(Map.of(conflict.id(), Side.THEIRS)).procedure(), "S04");
        assertThat(merged.getDuration().getUnit()).isEqualTo(LegalUnit.WORKING_HOUR);
        assertThat(merged.getDuration().getValue())
                .isEqualTo(step(base, "S04").getDuration().getValue());
    }

    @Test
    void shouldAskAboutAStepThatOneDeletedAndTheOtherLeadsTo() {
        // given
        delete(mine, "S05");
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(step(theirs, "S05"));
        way.setWhen("hồ sơ phức tạp");
        step(theirs, "S02").getTransitions().add(way);
        StableIds.assign(theirs);

        // when
        Conflict conflict = onlyConflict();

        // then
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.DELETED);
        assertThat(conflict.mine()).isNull();
        assertThat(conflict.element()).isSameAs(step(theirs, "S05"));

        // when: it stays deleted
        Merged deleted = merge(Map.of(conflict.id(), Side.MINE));

        // then: the way to it goes too, and is told
        assertThat(step(deleted.procedure(), "S02").getTransitions())
                .extracting(Transition::getWhen)
                .doesNotContain("hồ sơ phức tạp");
        assertThat(deleted.loose()).containsExactly(way);

        // when: it comes back
        Merged kept = merge(Map.of(conflict.id(), Side.THEIRS));

        // then
        assertThat(step(kept.procedure(), "S02").getTransitions())
                .filteredOn(each -> "hồ sơ phức tạp".equals(each.getWhen()))
                .singleElement()
                .extracting(Transition::getTo)
                .isSameAs(step(kept.procedure(), "S05"));
    }

    @Test
    void shouldKeepNewStepsApartThatGotTheSameId() {
        // given
        Step own = add(mine, "Lấy ý kiến Sở Tư pháp");
        Step other = add(theirs, "Niêm yết công khai");
        assertThat(own.getId()).isEqualTo(other.getId());

        // when
        Procedure merged = merge(Map.of()).procedure();

        // then
        assertThat(merged.getProcess().getSteps())
                .extracting(Step::getName)
                .contains("Lấy ý kiến Sở Tư pháp", "Niêm yết công khai");
        assertThat(step(merged, own.getId()).getName()).isEqualTo("Lấy ý kiến Sở Tư pháp");
        assertThat(step(merged, "S01").getTransitions())
                .extracting(way -> way.getTo() == null ? "" : way.getTo().getName())
                .contains("Lấy ý kiến Sở Tư pháp", "Niêm yết công khai");
    }

    @Test
    void shouldBringBackARoleThatIsStillNeeded() {
        // given: nobody has the role here any more, and it went; there another step got it
        var role = step(mine, "S04").getRole();
        step(theirs, "S02").setRole(step(theirs, "S04").getRole());
        mine.getProcess().getSteps().stream()
                .filter(each -> each.getRole() == role)
                .toList()
                .forEach(each -> each.setRole(null));
        mine.getOrganisation().getPositions().remove(role);

        // when
        Procedure merged = merge(Map.of()).procedure();

        // then
        assertThat(step(merged, "S02").getRole().getName()).isEqualTo(role.getName());
        assertThat(merged.getOrganisation().getPositions())
                .contains(step(merged, "S02").getRole());
    }

    @Test
    void shouldAskAboutWhateverDiffersWithoutAnAncestor() {
        // given
        step(theirs, "S04").setName("Thẩm định");
        theirs.getComponents().remove(0);

        // when
        ThreeWayMerge merge = ThreeWayMerge.of(null, mine, theirs);

        // then: what only one has is taken
        assertThat(merge.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.feature()).isSameAs(Literals.STEP__NAME));
        assertThat(merge.result(Map.of()).procedure().getComponents()).hasSameSizeAs(mine.getComponents());
    }

    private Merged merge(Map<String, Side> decisions) {
        return ThreeWayMerge.of(base, mine, theirs).result(decisions);
    }

    private Conflict onlyConflict() {
        assertThat(ThreeWayMerge.of(base, mine, theirs).conflicts()).hasSize(1);
        return ThreeWayMerge.of(base, mine, theirs).conflicts().get(0);
    }

    private static Step add(Procedure procedure, String name) {
        Step added = ProcessFactory.eINSTANCE.createStep();
        added.setId(StableIds.nextStepId(procedure.getProcess()));
        added.setName(name);
        procedure.getProcess().getSteps().add(1, added);
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(added);
        step(procedure, "S01").getTransitions().add(way);
        StableIds.assign(procedure);
        return added;
    }

    private static void delete(Procedure procedure, String id) {
        Step step = step(procedure, id);
        EcoreUtil.UsageCrossReferencer.find(step, procedure).forEach(use -> {
            if (use.getEObject() instanceof Transition way && way.eContainer() != step) {
                EcoreUtil.remove(way);
            }
        });
        EcoreUtil.delete(step, true);
    }

    private static Step step(Procedure procedure, String id) {
        return procedure.getProcess().getSteps().stream()
                .filter(step -> id.equals(step.getId()))
                .findFirst()
                .orElseThrow();
    }
}
