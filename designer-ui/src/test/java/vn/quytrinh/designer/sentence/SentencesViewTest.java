package vn.quytrinh.designer.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.conformance.pack.PackYaml;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.quality.OwnPack;
import vn.quytrinh.engine.quality.OwnPacks;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "quality", roles = "QUALITY_OFFICER")
class SentencesViewTest extends SpringBrowserlessTest {

    @Autowired
    private OwnPacks packs;

    @Autowired
    private SentenceDesk desk;

    @BeforeEach
    void waitForTheRules() {
        desk.quality().quality().check(SampleProcedures.load("y-te-mien-nhiem-gdv"));
    }

    @Test
    void shouldBuildASentenceOfWordsAndPublishIt() {
        // given
        open("H31");
        click("add-rule");

        // when
        choose("Đối tượng", "bước");
        choose("Thuộc tính", "đơn vị");
        choose("Phép so", "được nêu");

        // then
        assertThat(texts("sentence-text").getFirst())
                .contains("Mọi bước phải: có đơn vị.", "Every step must: has unit.");

        // when
        click("save-pack");
        test(find(TextArea.class).withId("pack-note").single()).setValue("Bước nào cũng có đơn vị");
        click("pack-publish");

        // then
        OwnPack own = packs.versions("H31", "own-h31", Caller.SYSTEM).getFirst();
        assertThat(own.version()).isEqualTo(1);
        assertThat(own.note()).isEqualTo("Bước nào cũng có đơn vị");
        assertThat(PackYaml.read(own.document()).getRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getId()).isEqualTo("H31-01");
            assertThat(rule.getStatementVi()).isEqualTo("Mọi bước phải: có đơn vị.");
            assertThat(rule.getSentences().getFirst().getMessageVi())
                    .isEqualTo("{label} không đạt: Mọi bước phải: có đơn vị.");
        });
        assertThat(find(Button.class).withId("save-pack").single().isEnabled()).isFalse();
    }

    @Test
    void shouldUndoAndRedoWhatWasDoneToRules() {
        // given
        open("H32");
        click("add-rule");
        click("add-rule");

        // when
        click("delete-rule");

        // then
        assertThat(texts("rule-line")).hasSize(1);

        // when
        click("undo");
        click("undo");

        // then
        assertThat(texts("rule-line")).hasSize(1);

        // when
        click("redo");
        click("switch-rule");

        // then
        assertThat(texts("rule-line")).hasSize(2).anyMatch(line -> line.contains("đang tắt"));
    }

    @Test
    void shouldCopyAShippedRuleWithItsCases() {
        // when
        UI.getCurrent()
                .navigate(SentencesView.class, QueryParameters.simple(Map.of("agency", "H33", "copy", "LR-010")));

        // then
        assertThat(texts("rule-id")).containsExactly("H33-01");
        assertThat(texts("sentence-card")).hasSize(2);
        assertThat(texts("case-line")).hasSize(3);
    }

    @Test
    void shouldTellThatSomebodyElseHasPublishedMeanwhile() {
        // given
        open("H34");
        click("add-rule");
        QualityRule other = desk.rule("H34", "LR-010").orElseThrow();
        PackDraft meanwhile = PackDraft.begin("H34", 0);
        QualityRule copied = EcoreUtil.copy(other);
        copied.setId("H34-99");
        meanwhile.pack().getRules().add(copied);
        packs.publish("H34", meanwhile.document(), 0, colleague());

        // when
        click("save-pack");
        test(find(TextArea.class).withId("pack-note").single()).setValue("Bước nào cũng có đơn vị");
        click("pack-publish");

        // then
        assertThat(texts("refusal")).anyMatch(text -> text.contains("do colleague lưu"));

        // when
        click("pack-merge");

        // then
        assertThat(texts("pack-merge").getFirst())
                .contains("colleague đã lưu phiên bản 1", "Của bạn, được giữ", "H34-01 thêm", "H34-99 thêm");

        // when
        click("pack-merge-apply");

        // then
        assertThat(texts("rule-id")).containsExactly("H34-99", "H34-01");

        // when
        click("undo");

        // then
        assertThat(texts("rule-id")).containsExactly("H34-99");

        // when
        click("redo");
        click("save-pack");
        assertThat(find(TextArea.class).withId("pack-note").single().getValue()).isEqualTo("Bước nào cũng có đơn vị");
        click("pack-publish");

        // then
        OwnPack own = packs.versions("H34", "own-h34", Caller.SYSTEM).getFirst();
        assertThat(own.version()).isEqualTo(2);
        assertThat(own.publishedBy()).isEqualTo("quality");
        assertThat(PackYaml.read(own.document()).getRules())
                .extracting(QualityRule::getId)
                .containsExactly("H34-99", "H34-01");
    }

    @ParameterizedTest
    @CsvSource({"MINE, H37-01, quality", "THEIRS, H37-01, colleague", "BOTH, H37-01 H37-02, colleague quality"})
    void shouldLetTwoPeopleChangeOneRuleAndOneOfThemDecide(RuleMerge.Choice choice, String ids, String remedies) {
        // given
        String agency = "H37." + (choice.ordinal() + 1);
        PackDraft first = PackDraft.begin(agency, 0);
        QualityRule rule = EcoreUtil.copy(desk.rule(agency, "LR-010").orElseThrow());
        rule.setId("H37-01");
        first.pack().getRules().add(rule);
        packs.publish(agency, first.document(), 0, colleague());
        open(agency);
        PackDraft meanwhile = desk.open(agency, PackDraft.idOf(agency));
        meanwhile.pack().getRules().getFirst().setRemedyVi("colleague");
        remedy().setValue("quality");

        // when
        packs.publish(agency, meanwhile.document(), 1, colleague());
        click("save-pack");
        click("pack-publish");
        click("pack-merge");

        // then
        assertThat(find(Button.class).withId("pack-merge-apply").single().isEnabled())
                .isFalse();

        // when
        assertThat(texts("rule-conflict").getFirst()).contains("khắc phục: quality", "khắc phục: colleague");
        choose(choice);
        click("pack-merge-apply");
        if (choice == RuleMerge.Choice.THEIRS) {
            assertThat(find(Button.class).withId("save-pack").single().isEnabled())
                    .isFalse();
        } else {
            click("save-pack");
            click("pack-publish");
        }

        // then
        OwnPack own =
                packs.versions(agency, PackDraft.idOf(agency), Caller.SYSTEM).getFirst();
        assertThat(own.version()).isEqualTo(choice == RuleMerge.Choice.THEIRS ? 2 : 3);
        assertThat(PackYaml.read(own.document()).getRules())
                .extracting(QualityRule::getId)
                .containsExactly(ids.split(" "));
        assertThat(PackYaml.read(own.document()).getRules())
                .extracting(QualityRule::getRemedyVi)
                .containsExactly(remedies.split(" "));
    }

    private TextArea remedy() {
        String label = UI.getCurrent().getTranslation("rule.remedy.vi");
        return find(TextArea.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(RuleMerge.Choice choice) {
        ((RadioButtonGroup<RuleMerge.Choice>)
                        find(RadioButtonGroup.class).withId("conflict-H37-01").single())
                .setValue(choice);
    }

    @Test
    void shouldRefuseToPublishARuleWithoutAnInstrument() {
        // given
        open("H35");
        click("add-rule");
        ComboBox<?> instrument = find(ComboBox.class).withId("rule-instrument").single();
        instrument.clear();

        // when
        click("save-pack");
        click("pack-publish");

        // then
        assertThat(texts("refusal")).anyMatch(text -> text.contains("chưa nêu căn cứ"));
    }

    @Test
    void shouldWriteEveryFormOfASentence() {
        // given
        open("H36");
        click("add-rule");

        for (SentenceForm form : SentenceForm.values()) {
            // when
            choose("Dạng câu", UI.getCurrent().getTranslation("sentence.form." + form));

            // then
            assertThat(texts("sentence-text").getFirst()).as(form.name()).isNotBlank();
            PackDraft draft = PackDraft.begin("H36", 0);
            draft.pack()
                    .getRules()
                    .add(desk.rule("H36", "LR-010").map(EcoreUtil::copy).orElseThrow());
            draft.pack().getRules().getFirst().setId("H36-01");
            draft.pack().getRules().getFirst().getSentences().clear();
            draft.pack().getRules().getFirst().getSentences().add(form.begin());
            assertThat(desk.trials().compile(PackYaml.read(draft.document())).rules())
                    .hasSize(1);
        }
    }

    private static Caller colleague() {
        return new Caller("colleague", Set.of(Role.QUALITY_OFFICER), AgencyScope.ALL, false);
    }

    private void open(String agency) {
        UI.getCurrent().navigate(SentencesView.class, QueryParameters.of("agency", agency));
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void choose(String name, String word) {
        ComboBox<?> choice = find(ComboBox.class).withAttribute("aria-label", name).all().stream()
                .findFirst()
                .or(() -> find(ComboBox.class).all().stream()
                        .filter(each -> each.getAriaLabel().filter(name::equals).isPresent())
                        .findFirst())
                .orElseThrow();
        test(choice).selectItem(word);
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }
}
