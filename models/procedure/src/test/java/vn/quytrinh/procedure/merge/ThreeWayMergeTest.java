package vn.quytrinh.procedure.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.ProcessPackage.Literals;
import vn.quytrinh.model.process.Stage;
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

    static Stream<Arguments> mergedWords() {
        return Stream.of(
                arguments("both add", "A B", "A B C", "A D B", "A D B C"),
                arguments("both add at the end", "A", "A C", "A D", "A C D"),
                arguments("one adds, the other takes out", "A B", "A B C", "B", "B C"),
                arguments("both take out the same", "A B C", "B C", "B C D", "B C D"),
                arguments("both put the same in its place", "A B", "C B", "C B", "C B"),
                arguments("each puts something in another place", "A B", "C B", "A D", "C D"),
                arguments("what it followed is gone", "A B", "A B C", "A", "A C"),
                arguments("one moves, the other adds", "A B C", "C A B", "A B C D", "C D A B"),
                arguments("nothing left", "A B", "A", "B", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mergedWords")
    void shouldMergeWordsOneByOne(String what, String was, String own, String other, String merged) {
        // given
        words(was, own, other);

        // then
        assertThat(merge(Map.of()).conflicts()).isEmpty();
        assertThat(step(merge(Map.of()).procedure(), "S04").getForms()).containsExactlyElementsOf(split(merged));
    }

    static Stream<Arguments> contestedWords() {
        return Stream.of(
                arguments("both put something in the place of the same", "A B", "C B", "D B"),
                arguments("one replaces what the other takes out", "A B", "C B", "B"),
                arguments("two new orders", "A B C", "B A C", "A C B"),
                arguments("both add the same in another order", "A", "A B C", "A C B"),
                arguments("a word stands there twice", "A A", "A A B", "A A C"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contestedWords")
    void shouldAskAboutWordsThatBothHaveChanged(String what, String was, String own, String other) {
        // given
        words(was, own, other);

        // when
        Conflict conflict = onlyConflict();

        // then
        assertThat(conflict.feature()).isSameAs(Literals.STEP__FORMS);
        assertThat(step(merge(Map.of(conflict.id(), Side.THEIRS)).procedure(), "S04")
                        .getForms())
                .containsExactlyElementsOf(split(other));
    }

    @Test
    void shouldTakeTheWordsOfBothWithoutAnAncestor() {
        // given
        words("", "A B", "B C");

        // when
        ThreeWayMerge merge = ThreeWayMerge.of(null, mine, theirs);

        // then
        assertThat(merge.conflicts()).isEmpty();
        assertThat(step(merge.result(Map.of()).procedure(), "S04").getForms()).containsExactly("A", "B", "C");
    }

    @Test
    void shouldMergeTheStepsOfAStageOneByOne() {
        // given
        base.getProcess().getStages().add(stage(base, "S01", "S02"));
        mine.getProcess().getStages().add(stage(mine, "S01", "S02", "S03"));
        theirs.getProcess().getStages().add(stage(theirs, "S02", "S04"));

        // when
        Merged merged = merge(Map.of());

        // then
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.procedure().getProcess().getStages().get(0).getSteps())
                .extracting(Step::getId)
                .containsExactly("S02", "S03", "S04");
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

    static Stream<Boolean> ancestors() {
        return Stream.of(true, false);
    }

    @ParameterizedTest(name = "with an ancestor: {0}")
    @MethodSource("ancestors")
    void shouldTakeTheContentOfAnotherProcedureAndKeepOnesOwnIds(boolean known) {
        // given: the other procedure calls its steps by other ids, has another time and a step more
        theirs.setId("thu-tuc-khac");
        theirs.getProcess().getSteps().forEach(step -> step.setId("B" + step.getOrder()));
        theirs.eAllContents().forEachRemaining(element -> {
            if (element instanceof Transition way) {
                way.setId(null);
            }
        });
        step(theirs, "B4").getDuration().setValue(new BigDecimal("2"));
        Step added = ProcessFactory.eINSTANCE.createStep();
        added.setId("S04");
        added.setName("Niêm yết công khai");
        theirs.getProcess().getSteps().add(added);
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(added);
        step(theirs, "B1").getTransitions().add(way);
        StableIds.assign(theirs);

        // when
        ThreeWayMerge merge = ThreeWayMerge.of(known ? base : null, mine, theirs);
        Map<String, Side> all =
                merge.conflicts().stream().collect(Collectors.toMap(Conflict::id, conflict -> Side.THEIRS));
        Procedure merged = merge.result(all).procedure();

        // then
        assertThat(merge.conflicts()).hasSize(known ? 0 : 1);
        assertThat(merged.getId()).isEqualTo(mine.getId());
        assertThat(merged.getProcess().getSteps())
                .extracting(Step::getId)
                .containsExactly("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09");
        assertThat(step(merged, "S04").getDuration().getValue()).isEqualByComparingTo("2");
        assertThat(step(merged, "S04").getDuration().getId())
                .isEqualTo(step(mine, "S04").getDuration().getId());
        assertThat(step(merged, "S01").getTransitions())
                .extracting(Transition::getId)
                .contains("S01>S09");
        assertThat(StableIds.index(merged).keySet()).noneMatch(id -> id.startsWith("B"));
    }

    private void words(String was, String own, String other) {
        Map.of(base, was, mine, own, theirs, other).forEach((procedure, words) -> {
            step(procedure, "S04").getForms().clear();
            step(procedure, "S04").getForms().addAll(split(words));
        });
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    private static Stage stage(Procedure procedure, String... steps) {
        Stage stage = ProcessFactory.eINSTANCE.createStage();
        stage.setId("GD1");
        stage.setName("Giai đoạn 1");
        for (String id : steps) {
            stage.getSteps().add(step(procedure, id));
        }
        return stage;
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
